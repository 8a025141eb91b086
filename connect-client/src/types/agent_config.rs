// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `AgentConfig`.
    #[shape("AgentConfig", AgentConfigBuilder, fallible)]
    pub struct AgentConfig {
        /// `Distributions`.
        /// Required.
        #[member(required, list(types::Distribution), "Distributions", required)]
        #[setters(set_distributions, get_distributions)]
        pub distributions: Vec<types::Distribution>,
    }
}
