// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A historical metric and how to compute it.
    #[shape("HistoricalMetric", HistoricalMetricBuilder)]
    pub struct HistoricalMetric {
        /// Which metric.
        #[member(optional, value(types::HistoricalMetricName), "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<types::HistoricalMetricName>,
        /// Limit for `SERVICE_LEVEL`; not used by other metrics.
        #[member(optional, value(types::Threshold), "Threshold")]
        #[setters(set_threshold, get_threshold)]
        pub threshold: Option<types::Threshold>,
        /// How to combine the data; must be the statistic that belongs to the metric.
        #[member(optional, value(types::Statistic), "Statistic")]
        #[setters(set_statistic, get_statistic)]
        pub statistic: Option<types::Statistic>,
        /// Unit of the value; must be the one that belongs to the metric.
        #[member(optional, value(types::Unit), "Unit")]
        #[setters(set_unit, get_unit)]
        pub unit: Option<types::Unit>,
    }
}
