// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Value that an attribute of a contact evaluation is compared with.
    #[shape("ContactEvaluationAttributeValue", ContactEvaluationAttributeValueBuilder)]
    pub struct ContactEvaluationAttributeValue {
        /// Value as text.
        #[member(optional, text, "StringValue")]
        #[setters(set_string_value, get_string_value)]
        pub string_value: Option<String>,
    }
}
