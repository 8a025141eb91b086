// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Contact that a user has, with its state, as reported in the user's current data.
    #[shape("AgentContactReference", AgentContactReferenceBuilder)]
    pub struct AgentContactReference {
        /// ID of the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Channel through which the contact runs.
        #[member(optional, value(types::Channel), "Channel")]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
        /// How the contact came about.
        #[member(optional, value(types::ContactInitiationMethod), "InitiationMethod")]
        #[setters(set_initiation_method, get_initiation_method)]
        pub initiation_method: Option<types::ContactInitiationMethod>,
        /// State of the contact. Going to `CONNECTED_ONHOLD` leaves `StateStartTimestamp` at the moment of connection.
        #[member(optional, value(types::ContactState), "AgentContactState")]
        #[setters(set_agent_contact_state, get_agent_contact_state)]
        pub agent_contact_state: Option<types::ContactState>,
        /// When the contact entered its state.
        #[member(optional, value(primitives::DateTime), "StateStartTimestamp")]
        #[setters(set_state_start_timestamp, get_state_start_timestamp)]
        pub state_start_timestamp: Option<primitives::DateTime>,
        /// When an agent was connected to the contact.
        #[member(optional, value(primitives::DateTime), "ConnectedToAgentTimestamp")]
        #[setters(set_connected_to_agent_timestamp, get_connected_to_agent_timestamp)]
        pub connected_to_agent_timestamp: Option<primitives::DateTime>,
        /// Queue of the contact.
        #[member(optional, value(types::QueueReference), "Queue")]
        #[setters(set_queue, get_queue)]
        pub queue: Option<types::QueueReference>,
    }
}
