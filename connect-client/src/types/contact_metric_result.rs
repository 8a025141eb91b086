// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Metric of a contact together with its value.
    #[shape("ContactMetricResult", ContactMetricResultBuilder, fallible)]
    pub struct ContactMetricResult {
        /// Metric to which the value belongs, as named in the request.
        /// Required.
        #[member(required, value(types::ContactMetricName), "Name", required)]
        #[setters(set_name, get_name)]
        pub name: types::ContactMetricName,
        /// Value of the metric, as the contact now stands in the queue.
        /// Required.
        #[member(optional, value(types::ContactMetricValue), "Value", required)]
        #[setters(set_value, get_value)]
        pub value: Option<types::ContactMetricValue>,
    }
}
