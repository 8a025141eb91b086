// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether an item of an evaluation is enabled.
    pub enum EvaluationEnablementStatus {
        #[value("DISABLED")]
        Disabled,
        #[value("ENABLED")]
        Enabled,
    }
}
