// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactMetricResult`.
    #[shape("ContactMetricResult", ContactMetricResultBuilder, fallible)]
    pub struct ContactMetricResult {
        /// `Name`.
        /// Required.
        #[member(required, value(types::ContactMetricName), "Name", required)]
        #[setters(set_name, get_name)]
        pub name: types::ContactMetricName,
        /// `Value`.
        /// Required.
        #[member(optional, value(types::ContactMetricValue), "Value", required)]
        #[setters(set_value, get_value)]
        pub value: Option<types::ContactMetricValue>,
    }
}
