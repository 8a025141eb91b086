// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormItemEnablementAction`.
    pub enum EvaluationFormItemEnablementAction {
        #[value("DISABLE")]
        Disable,
        #[value("ENABLE")]
        Enable,
    }
}
