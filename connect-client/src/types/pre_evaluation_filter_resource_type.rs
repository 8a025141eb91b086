// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `PreEvaluationFilterResourceType`.
    pub enum PreEvaluationFilterResourceType {
        #[value("CONTACT")]
        Contact,
        #[value("CONTACT_EVALUATION")]
        ContactEvaluation,
    }
}
