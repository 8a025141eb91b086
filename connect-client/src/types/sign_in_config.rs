// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SignInConfig`.
    #[shape("SignInConfig", SignInConfigBuilder, fallible)]
    pub struct SignInConfig {
        /// `Distributions`.
        /// Required.
        #[member(required, list(types::SignInDistribution), "Distributions", required)]
        #[setters(set_distributions, get_distributions)]
        pub distributions: Vec<types::SignInDistribution>,
    }
}
