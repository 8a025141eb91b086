// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways to test a Boolean field in a metric filter.
    pub enum MetricFilterBooleanConditionComparison {
        #[value("IS_FALSE")]
        IsFalse,
        #[value("IS_TRUE")]
        IsTrue,
    }
}
