// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How the operands of a condition are joined.
    pub enum EvaluationFormItemEnablementOperator {
        #[value("AND")]
        And,
        #[value("OR")]
        Or,
    }
}
