// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Where a value stands in a data table: its record and attribute.
    #[shape("DataTableValueIdentifier", DataTableValueIdentifierBuilder, fallible)]
    pub struct DataTableValueIdentifier {
        /// Primary values that pick out the record.
        #[member(optional, list(types::PrimaryValue), "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValue>>,
        /// Name of the attribute that the value belongs to.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
    }
}
