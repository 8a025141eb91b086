// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Filter for the data of a queried metric, by values of one key.
    #[shape("MetricFilterV2", MetricFilterV2Builder, infallible)]
    pub struct MetricFilterV2 {
        /// What to filter by, such as `INITIATION_METHOD`.
        #[member(optional, text, "MetricFilterKey")]
        #[setters(set_metric_filter_key, get_metric_filter_key)]
        pub metric_filter_key: Option<String>,
        /// Values of the key to filter by; some keys have a fixed set of them.
        /// 1 to 10 elements.
        #[member(optional, list(String), "MetricFilterValues", min_length(1))]
        #[setters(set_metric_filter_values, get_metric_filter_values)]
        pub metric_filter_values: Option<Vec<String>>,
        /// Whether data that matches is left out, which is false by default.
        #[member(default(false), copy(bool), "Negate", defaults)]
        #[setters(set_negate, get_negate)]
        pub negate: bool,
    }
}
