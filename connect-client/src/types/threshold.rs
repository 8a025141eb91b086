// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Limit that a service level is measured against.
    #[shape("Threshold", ThresholdBuilder)]
    pub struct Threshold {
        /// Kind of comparison; always `LT`.
        #[member(optional, value(types::Comparison), "Comparison")]
        #[setters(set_comparison, get_comparison)]
        pub comparison: Option<types::Comparison>,
        /// Limit in seconds, a whole number from 1 to 604,800.
        #[member(optional, copy(f64), "ThresholdValue")]
        #[setters(set_threshold_value, get_threshold_value)]
        pub threshold_value: Option<f64>,
    }
}
