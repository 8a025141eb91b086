// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How telephony traffic is divided among the AWS Regions of an instance and its replicas.
    #[shape("TelephonyConfig", TelephonyConfigBuilder, fallible)]
    pub struct TelephonyConfig {
        /// Percentages of the traffic that go to each AWS Region.
        /// Required.
        #[member(required, list(types::Distribution), "Distributions", required)]
        #[setters(set_distributions, get_distributions)]
        pub distributions: Vec<types::Distribution>,
    }
}
