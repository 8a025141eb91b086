// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MetricFilterBooleanConditionComparison`.
    pub enum MetricFilterBooleanConditionComparison {
        #[value("IS_FALSE")]
        IsFalse,
        #[value("IS_TRUE")]
        IsTrue,
    }
}
