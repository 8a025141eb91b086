// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationEnablementStatus`.
    pub enum EvaluationEnablementStatus {
        #[value("DISABLED")]
        Disabled,
        #[value("ENABLED")]
        Enabled,
    }
}
