// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// After-contact work settings of a user on one channel.
    #[shape(
        "AfterContactWorkConfigPerChannel",
        AfterContactWorkConfigPerChannelBuilder,
        fallible
    )]
    pub struct AfterContactWorkConfigPerChannel {
        /// Channel that the settings are for.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
        /// Settings for contacts on the channel.
        /// Required.
        #[member(
            optional,
            value(types::AfterContactWorkConfig),
            "AfterContactWorkConfig",
            required
        )]
        #[setters(set_after_contact_work_config, get_after_contact_work_config)]
        pub after_contact_work_config: Option<types::AfterContactWorkConfig>,
        /// Settings for agent-first callbacks.
        #[member(
            optional,
            value(types::AfterContactWorkConfig),
            "AgentFirstCallbackAfterContactWorkConfig"
        )]
        #[setters(
            set_agent_first_callback_after_contact_work_config,
            get_agent_first_callback_after_contact_work_config
        )]
        pub agent_first_callback_after_contact_work_config: Option<
            types::AfterContactWorkConfig,
        >,
    }
}
