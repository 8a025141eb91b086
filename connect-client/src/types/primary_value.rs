// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `PrimaryValue`.
    #[shape("PrimaryValue", PrimaryValueBuilder, fallible)]
    pub struct PrimaryValue {
        /// `AttributeName`.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// `Value`.
        /// Required.
        #[member(required, text, "Value", required)]
        #[setters(set_value, get_value)]
        pub value: String,
    }
}
