// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Order of the results.
    #[shape("CurrentMetricSortCriteria", CurrentMetricSortCriteriaBuilder)]
    pub struct CurrentMetricSortCriteria {
        /// Metric whose values decide the order.
        #[member(optional, value(types::CurrentMetricName), "SortByMetric")]
        #[setters(set_sort_by_metric, get_sort_by_metric)]
        pub sort_by_metric: Option<types::CurrentMetricName>,
        /// Direction of the order.
        #[member(optional, value(types::SortOrder), "SortOrder")]
        #[setters(set_sort_order, get_sort_order)]
        pub sort_order: Option<types::SortOrder>,
    }
}
