// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Filter for data table records by values of one primary attribute.
    #[shape("PrimaryAttributeValueFilter", PrimaryAttributeValueFilterBuilder, fallible)]
    pub struct PrimaryAttributeValueFilter {
        /// Name of the primary attribute to filter by.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Values of the attribute to filter by.
        /// Required.
        #[member(required, list(String), "Values", required)]
        #[setters(set_values, get_values)]
        pub values: Vec<String>,
    }
}
