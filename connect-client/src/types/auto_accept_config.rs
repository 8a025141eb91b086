// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Setting for automatic acceptance on one channel.
    #[shape("AutoAcceptConfig", AutoAcceptConfigBuilder, fallible)]
    pub struct AutoAcceptConfig {
        /// Channel that the setting is for.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
        /// Whether contacts on the channel are accepted automatically.
        /// Required.
        #[member(default(false), copy(bool), "AutoAccept", required)]
        #[setters(set_auto_accept, get_auto_accept)]
        pub auto_accept: bool,
        /// The same choice for agent-first callbacks.
        #[member(optional, copy(bool), "AgentFirstCallbackAutoAccept")]
        #[setters(
            set_agent_first_callback_auto_accept,
            get_agent_first_callback_auto_accept
        )]
        pub agent_first_callback_auto_accept: Option<bool>,
    }
}
