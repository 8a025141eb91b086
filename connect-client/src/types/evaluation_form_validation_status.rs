// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of validating an evaluation form.
    pub enum EvaluationFormValidationStatus {
        #[value("COMPLETED")]
        Completed,
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
    }
}
