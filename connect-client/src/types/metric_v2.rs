// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MetricV2`.
    #[shape("MetricV2", MetricV2Builder)]
    pub struct MetricV2 {
        /// `Name`.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Threshold`.
        /// At most 1 element.
        #[member(optional, list(types::ThresholdV2), "Threshold")]
        #[setters(set_threshold, get_threshold)]
        pub threshold: Option<Vec<types::ThresholdV2>>,
        /// `MetricId`.
        /// 1 to 150 characters.
        #[member(optional, text, "MetricId", min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
        /// `MetricFilters`.
        /// At most 2 elements.
        #[member(optional, list(types::MetricFilterV2), "MetricFilters")]
        #[setters(set_metric_filters, get_metric_filters)]
        pub metric_filters: Option<Vec<types::MetricFilterV2>>,
    }
}
