// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `MetricFilterV2`.
    #[shape("MetricFilterV2", MetricFilterV2Builder, infallible)]
    pub struct MetricFilterV2 {
        /// `MetricFilterKey`.
        #[member(optional, text, "MetricFilterKey")]
        #[setters(set_metric_filter_key, get_metric_filter_key)]
        pub metric_filter_key: Option<String>,
        /// `MetricFilterValues`.
        /// 1 to 10 elements.
        #[member(optional, list(String), "MetricFilterValues", min_length(1))]
        #[setters(set_metric_filter_values, get_metric_filter_values)]
        pub metric_filter_values: Option<Vec<String>>,
        /// `Negate`.
        #[member(default(false), copy(bool), "Negate", defaults)]
        #[setters(set_negate, get_negate)]
        pub negate: bool,
    }
}
