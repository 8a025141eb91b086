// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Value of one metric, together with the metric as it was queried.
    #[shape("MetricDataV2", MetricDataV2Builder)]
    pub struct MetricDataV2 {
        /// Which metric it is, with its thresholds and filters.
        #[member(optional, value(types::MetricV2), "Metric")]
        #[setters(set_metric, get_metric)]
        pub metric: Option<types::MetricV2>,
        /// Value of the metric.
        #[member(optional, copy(f64), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<f64>,
    }
}
