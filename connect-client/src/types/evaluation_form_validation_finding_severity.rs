// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormValidationFindingSeverity`.
    pub enum EvaluationFormValidationFindingSeverity {
        #[value("ERROR")]
        Error,
        #[value("WARNING")]
        Warning,
    }
}
