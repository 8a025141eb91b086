// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `AgentContactReference`.
    #[shape("AgentContactReference", AgentContactReferenceBuilder)]
    pub struct AgentContactReference {
        /// `ContactId`.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// `Channel`.
        #[member(optional, value(types::Channel), "Channel")]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
        /// `InitiationMethod`.
        #[member(optional, value(types::ContactInitiationMethod), "InitiationMethod")]
        #[setters(set_initiation_method, get_initiation_method)]
        pub initiation_method: Option<types::ContactInitiationMethod>,
        /// `AgentContactState`.
        #[member(optional, value(types::ContactState), "AgentContactState")]
        #[setters(set_agent_contact_state, get_agent_contact_state)]
        pub agent_contact_state: Option<types::ContactState>,
        /// `StateStartTimestamp`.
        #[member(optional, value(primitives::DateTime), "StateStartTimestamp")]
        #[setters(set_state_start_timestamp, get_state_start_timestamp)]
        pub state_start_timestamp: Option<primitives::DateTime>,
        /// `ConnectedToAgentTimestamp`.
        #[member(optional, value(primitives::DateTime), "ConnectedToAgentTimestamp")]
        #[setters(set_connected_to_agent_timestamp, get_connected_to_agent_timestamp)]
        pub connected_to_agent_timestamp: Option<primitives::DateTime>,
        /// `Queue`.
        #[member(optional, value(types::QueueReference), "Queue")]
        #[setters(set_queue, get_queue)]
        pub queue: Option<types::QueueReference>,
    }
}
