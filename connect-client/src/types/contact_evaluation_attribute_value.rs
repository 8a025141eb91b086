// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ContactEvaluationAttributeValue`.
    #[shape("ContactEvaluationAttributeValue", ContactEvaluationAttributeValueBuilder)]
    pub struct ContactEvaluationAttributeValue {
        /// `StringValue`.
        #[member(optional, text, "StringValue")]
        #[setters(set_string_value, get_string_value)]
        pub string_value: Option<String>,
    }
}
