// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Attributes by which contact evaluations can be filtered.
    pub enum ContactEvaluationAttributeKey {
        #[value("ContactAgentId")]
        ContactAgentId,
    }
}
