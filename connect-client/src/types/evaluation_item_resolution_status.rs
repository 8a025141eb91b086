// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of resolving the external sources of an evaluation.
    pub enum EvaluationItemResolutionStatus {
        #[value("FAILED")]
        Failed,
        #[value("PENDING")]
        Pending,
        #[value("RESOLVED")]
        Resolved,
    }
}
