// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How agents are divided among the AWS Regions of an instance and its replicas.
    #[shape("AgentConfig", AgentConfigBuilder, fallible)]
    pub struct AgentConfig {
        /// Shares of the agents, each with its AWS Region.
        /// Required.
        #[member(required, list(types::Distribution), "Distributions", required)]
        #[setters(set_distributions, get_distributions)]
        pub distributions: Vec<types::Distribution>,
    }
}
