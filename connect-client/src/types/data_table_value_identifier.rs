// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `DataTableValueIdentifier`.
    #[shape("DataTableValueIdentifier", DataTableValueIdentifierBuilder, fallible)]
    pub struct DataTableValueIdentifier {
        /// `PrimaryValues`.
        #[member(optional, list(types::PrimaryValue), "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValue>>,
        /// `AttributeName`.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
    }
}
