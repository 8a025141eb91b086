// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A real-time metric with its value.
    #[shape("CurrentMetricData", CurrentMetricDataBuilder)]
    pub struct CurrentMetricData {
        /// Metric as requested.
        #[member(optional, value(types::CurrentMetric), "Metric")]
        #[setters(set_metric, get_metric)]
        pub metric: Option<types::CurrentMetric>,
        /// Number measured, in the unit of `Metric`.
        #[member(optional, copy(f64), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<f64>,
    }
}
