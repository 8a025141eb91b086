// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormScoringStatus`.
    pub enum EvaluationFormScoringStatus {
        #[value("DISABLED")]
        Disabled,
        #[value("ENABLED")]
        Enabled,
    }
}
