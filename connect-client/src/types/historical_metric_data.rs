// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A historical metric with its value.
    #[shape("HistoricalMetricData", HistoricalMetricDataBuilder)]
    pub struct HistoricalMetricData {
        /// Metric as requested.
        #[member(optional, value(types::HistoricalMetric), "Metric")]
        #[setters(set_metric, get_metric)]
        pub metric: Option<types::HistoricalMetric>,
        /// Result, in the unit of `Metric`.
        #[member(optional, copy(f64), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<f64>,
    }
}
