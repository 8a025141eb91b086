// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `CalculationComponent`.
    #[shape("CalculationComponent", CalculationComponentBuilder, fallible)]
    pub struct CalculationComponent {
        /// `Alias`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "Alias", required, min_length(1))]
        #[setters(set_alias, get_alias)]
        pub alias: String,
        /// `MetricName`.
        /// 1 to 128 characters.
        #[member(optional, text, "MetricName", min_length(1))]
        #[setters(set_metric_name, get_metric_name)]
        pub metric_name: Option<String>,
        /// `MetricId`.
        /// 1 to 150 characters.
        #[member(optional, text, "MetricId", min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
        /// `MetricFilters`.
        /// At most 5 elements.
        #[member(optional, list(types::MetricFilter), "MetricFilters")]
        #[setters(set_metric_filters, get_metric_filters)]
        pub metric_filters: Option<Vec<types::MetricFilter>>,
    }
}
