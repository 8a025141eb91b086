// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Real-time values for one combination of dimensions.
    #[shape("CurrentMetricResult", CurrentMetricResultBuilder)]
    pub struct CurrentMetricResult {
        /// What the values are about.
        #[member(optional, value(types::Dimensions), "Dimensions")]
        #[setters(set_dimensions, get_dimensions)]
        pub dimensions: Option<types::Dimensions>,
        /// One value for each metric requested.
        #[member(optional, list(types::CurrentMetricData), "Collections")]
        #[setters(set_collections, get_collections)]
        pub collections: Option<Vec<types::CurrentMetricData>>,
    }
}
