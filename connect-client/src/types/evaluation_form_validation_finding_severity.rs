// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How serious a finding of form validation is.
    pub enum EvaluationFormValidationFindingSeverity {
        #[value("ERROR")]
        Error,
        #[value("WARNING")]
        Warning,
    }
}
