// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Settings for an outbound strategy, one member for each strategy.
    #[shape("OutboundStrategyConfig", OutboundStrategyConfigBuilder)]
    pub struct OutboundStrategyConfig {
        /// Settings for `AGENT_FIRST`.
        #[member(optional, value(types::AgentFirst), "AgentFirst")]
        #[setters(set_agent_first, get_agent_first)]
        pub agent_first: Option<types::AgentFirst>,
    }
}
