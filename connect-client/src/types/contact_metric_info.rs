// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactMetricInfo`.
    #[shape("ContactMetricInfo", ContactMetricInfoBuilder, fallible)]
    pub struct ContactMetricInfo {
        /// `Name`.
        /// Required.
        #[member(required, value(types::ContactMetricName), "Name", required)]
        #[setters(set_name, get_name)]
        pub name: types::ContactMetricName,
    }
}
