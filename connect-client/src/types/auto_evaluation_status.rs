// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `AutoEvaluationStatus`.
    pub enum AutoEvaluationStatus {
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("SUCCEEDED")]
        Succeeded,
    }
}
