// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `PrimaryAttributeValueFilter`.
    #[shape("PrimaryAttributeValueFilter", PrimaryAttributeValueFilterBuilder, fallible)]
    pub struct PrimaryAttributeValueFilter {
        /// `AttributeName`.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// `Values`.
        /// Required.
        #[member(required, list(String), "Values", required)]
        #[setters(set_values, get_values)]
        pub values: Vec<String>,
    }
}
