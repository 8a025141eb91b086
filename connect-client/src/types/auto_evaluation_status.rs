// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How far an automatic evaluation has come.
    pub enum AutoEvaluationStatus {
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("SUCCEEDED")]
        Succeeded,
    }
}
