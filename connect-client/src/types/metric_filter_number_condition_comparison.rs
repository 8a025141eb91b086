// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways to compare a numeric field in a metric filter.
    pub enum MetricFilterNumberConditionComparison {
        #[value("GREATER")]
        Greater,
        #[value("GREATER_OR_EQUAL")]
        GreaterOrEqual,
        #[value("LESSER")]
        Lesser,
        #[value("LESSER_OR_EQUAL")]
        LesserOrEqual,
    }
}
