// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationSuggestedAnswerStatus`.
    pub enum EvaluationSuggestedAnswerStatus {
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("SUCCEEDED")]
        Succeeded,
    }
}
