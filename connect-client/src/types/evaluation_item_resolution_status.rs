// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationItemResolutionStatus`.
    pub enum EvaluationItemResolutionStatus {
        #[value("FAILED")]
        Failed,
        #[value("PENDING")]
        Pending,
        #[value("RESOLVED")]
        Resolved,
    }
}
