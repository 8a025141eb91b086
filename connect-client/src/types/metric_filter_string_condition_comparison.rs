// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MetricFilterStringConditionComparison`.
    pub enum MetricFilterStringConditionComparison {
        #[value("MATCHES_ANY")]
        MatchesAny,
        #[value("MATCHES_NONE")]
        MatchesNone,
    }
}
