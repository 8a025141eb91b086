// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether an item is enabled or disabled as the outcome of a condition.
    pub enum EvaluationFormItemEnablementAction {
        #[value("DISABLE")]
        Disable,
        #[value("ENABLE")]
        Enable,
    }
}
