// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::types;

connect_runtime::structure! {
    /// Metric values for one combination of dimension values and one interval.
    #[shape("MetricResultV2", MetricResultV2Builder)]
    pub struct MetricResultV2 {
        /// Dimension values that the metrics belong to, by name.
        #[member(optional, map(String, String), "Dimensions")]
        #[setters(set_dimensions, get_dimensions)]
        pub dimensions: Option<HashMap<String, String>>,
        /// Time that the metrics cover.
        #[member(optional, value(types::MetricInterval), "MetricInterval")]
        #[setters(set_metric_interval, get_metric_interval)]
        pub metric_interval: Option<types::MetricInterval>,
        /// Metrics with their values.
        #[member(optional, list(types::MetricDataV2), "Collections")]
        #[setters(set_collections, get_collections)]
        pub collections: Option<Vec<types::MetricDataV2>>,
    }
}
