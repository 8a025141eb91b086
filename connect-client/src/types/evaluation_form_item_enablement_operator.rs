// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EvaluationFormItemEnablementOperator`.
    pub enum EvaluationFormItemEnablementOperator {
        #[value("AND")]
        And,
        #[value("OR")]
        Or,
    }
}
