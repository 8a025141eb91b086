// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of making a suggested answer.
    pub enum EvaluationSuggestedAnswerStatus {
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("SUCCEEDED")]
        Succeeded,
    }
}
