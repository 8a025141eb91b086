// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Data table value that a batch could not create, and why.
    #[shape(
        "BatchCreateDataTableValueFailureResult",
        BatchCreateDataTableValueFailureResultBuilder,
        fallible
    )]
    pub struct BatchCreateDataTableValueFailureResult {
        /// Primary values of the record.
        /// Required.
        #[member(required, list(types::PrimaryValue), "PrimaryValues", required)]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Vec<types::PrimaryValue>,
        /// Name of the attribute.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Message that tells why the value was not created.
        /// Required.
        #[member(required, text, "Message", required)]
        #[setters(set_message, get_message)]
        pub message: String,
    }
}
