// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways to compare a text field in a metric filter.
    pub enum MetricFilterStringConditionComparison {
        #[value("MATCHES_ANY")]
        MatchesAny,
        #[value("MATCHES_NONE")]
        MatchesNone,
    }
}
