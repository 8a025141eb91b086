// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Metric to retrieve for a contact, given by name.
    #[shape("ContactMetricInfo", ContactMetricInfoBuilder, fallible)]
    pub struct ContactMetricInfo {
        /// Metric to get: `POSITION_IN_QUEUE` for the place in the queue, `ESTIMATED_WAIT_TIME` for the predicted wait.
        /// Required.
        #[member(required, value(types::ContactMetricName), "Name", required)]
        #[setters(set_name, get_name)]
        pub name: types::ContactMetricName,
    }
}
