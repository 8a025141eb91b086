// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactEvaluationAttributeKey`.
    pub enum ContactEvaluationAttributeKey {
        #[value("ContactAgentId")]
        ContactAgentId,
    }
}
