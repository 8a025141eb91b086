// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `TelephonyConfig`.
    #[shape("TelephonyConfig", TelephonyConfigBuilder, fallible)]
    pub struct TelephonyConfig {
        /// `Distributions`.
        /// Required.
        #[member(required, list(types::Distribution), "Distributions", required)]
        #[setters(set_distributions, get_distributions)]
        pub distributions: Vec<types::Distribution>,
    }
}
