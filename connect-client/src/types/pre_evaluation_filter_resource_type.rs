// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of resources that a pre-evaluation filter can look at.
    pub enum PreEvaluationFilterResourceType {
        #[value("CONTACT")]
        Contact,
        #[value("CONTACT_EVALUATION")]
        ContactEvaluation,
    }
}
