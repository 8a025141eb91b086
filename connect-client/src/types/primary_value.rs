// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Value of one primary attribute, which alone or with others identifies a record of a data table.
    #[shape("PrimaryValue", PrimaryValueBuilder, fallible)]
    pub struct PrimaryValue {
        /// Name of the primary attribute.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Explicit value, as a string whatever the attribute's value type; expressions are not allowed.
        /// Required.
        #[member(required, text, "Value", required)]
        #[setters(set_value, get_value)]
        pub value: String,
    }
}
