// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Metric to query, by name or ID, with its own filters and thresholds.
    #[shape("MetricV2", MetricV2Builder)]
    pub struct MetricV2 {
        /// Name of the metric; either it or `MetricId` is needed.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Thresholds, for service level metrics.
        /// At most 1 element.
        #[member(optional, list(types::ThresholdV2), "Threshold")]
        #[setters(set_threshold, get_threshold)]
        pub threshold: Option<Vec<types::ThresholdV2>>,
        /// UUID or ARN of a historical or custom metric, in place of `Name`.
        /// 1 to 150 characters.
        #[member(optional, text, "MetricId", min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
        /// Filters for the data that the metric counts.
        /// At most 2 elements.
        #[member(optional, list(types::MetricFilterV2), "MetricFilters")]
        #[setters(set_metric_filters, get_metric_filters)]
        pub metric_filters: Option<Vec<types::MetricFilterV2>>,
    }
}
