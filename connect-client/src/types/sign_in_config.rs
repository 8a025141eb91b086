// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Which AWS Regions agents of an instance and its replicas sign in through.
    #[shape("SignInConfig", SignInConfigBuilder, fallible)]
    pub struct SignInConfig {
        /// AWS Regions, each with whether agents can sign in through it.
        /// Required.
        #[member(required, list(types::SignInDistribution), "Distributions", required)]
        #[setters(set_distributions, get_distributions)]
        pub distributions: Vec<types::SignInDistribution>,
    }
}
