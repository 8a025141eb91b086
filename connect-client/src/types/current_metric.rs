// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A real-time metric and its unit.
    #[shape("CurrentMetric", CurrentMetricBuilder)]
    pub struct CurrentMetric {
        /// Which metric.
        #[member(optional, value(types::CurrentMetricName), "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<types::CurrentMetricName>,
        /// ID or ARN of the metric; the ARN is that of a metric in an instance or of one defined by AWS.
        /// Matches `^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(arn:[a-z0-9-]+:connect:[a-z0-9-]+:(?:([0-9]{12}):instance/[a-z0-9-]+/metric/[a-z0-9-]+(?::[a-z0-9-]+)?|aws:metric/[A-Z_]+))$`.
        #[member(optional, text, "MetricId")]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
        /// Unit of the value; must be the one that belongs to the metric.
        #[member(optional, value(types::Unit), "Unit")]
        #[setters(set_unit, get_unit)]
        pub unit: Option<types::Unit>,
    }
}
