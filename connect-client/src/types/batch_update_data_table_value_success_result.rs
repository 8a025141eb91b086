// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Data table value that a batch changed.
    #[shape(
        "BatchUpdateDataTableValueSuccessResult",
        BatchUpdateDataTableValueSuccessResultBuilder,
        fallible
    )]
    pub struct BatchUpdateDataTableValueSuccessResult {
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
        /// Lock version after the update.
        /// Required.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}
