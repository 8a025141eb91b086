// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Agent who took a contact, and the agent's time on it.
    #[shape("AgentInfo", AgentInfoBuilder)]
    pub struct AgentInfo {
        /// ID of the accepting agent.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// When the agent accepted.
        #[member(optional, value(primitives::DateTime), "AcceptedByAgentTimestamp")]
        #[setters(set_accepted_by_agent_timestamp, get_accepted_by_agent_timestamp)]
        pub accepted_by_agent_timestamp: Option<primitives::DateTime>,
        /// When the preview ended.
        #[member(optional, value(primitives::DateTime), "PreviewEndTimestamp")]
        #[setters(set_preview_end_timestamp, get_preview_end_timestamp)]
        pub preview_end_timestamp: Option<primitives::DateTime>,
        /// When agent and contact were connected.
        #[member(optional, value(primitives::DateTime), "ConnectedToAgentTimestamp")]
        #[setters(set_connected_to_agent_timestamp, get_connected_to_agent_timestamp)]
        pub connected_to_agent_timestamp: Option<primitives::DateTime>,
        /// How long the agent paused the contact, in seconds.
        /// At least 0.
        #[member(optional, copy(i32), "AgentPauseDurationInSeconds", min(0.0))]
        #[setters(set_agent_pause_duration_in_seconds, get_agent_pause_duration_in_seconds)]
        pub agent_pause_duration_in_seconds: Option<i32>,
        /// Where the agent stands in the agent hierarchy.
        #[member(optional, value(types::HierarchyGroups), "HierarchyGroups")]
        #[setters(set_hierarchy_groups, get_hierarchy_groups)]
        pub hierarchy_groups: Option<types::HierarchyGroups>,
        /// The agent's device.
        #[member(optional, value(types::DeviceInfo), "DeviceInfo")]
        #[setters(set_device_info, get_device_info)]
        pub device_info: Option<types::DeviceInfo>,
        /// Whether the agent may send video or share the screen.
        #[member(optional, value(types::ParticipantCapabilities), "Capabilities")]
        #[setters(set_capabilities, get_capabilities)]
        pub capabilities: Option<types::ParticipantCapabilities>,
        /// How long after-contact work took.
        /// At least 0.
        #[member(optional, copy(i32), "AfterContactWorkDuration", min(0.0))]
        #[setters(set_after_contact_work_duration, get_after_contact_work_duration)]
        pub after_contact_work_duration: Option<i32>,
        /// Begin of after-contact work.
        #[member(optional, value(primitives::DateTime), "AfterContactWorkStartTimestamp")]
        #[setters(
            set_after_contact_work_start_timestamp,
            get_after_contact_work_start_timestamp
        )]
        pub after_contact_work_start_timestamp: Option<primitives::DateTime>,
        /// End of after-contact work.
        #[member(optional, value(primitives::DateTime), "AfterContactWorkEndTimestamp")]
        #[setters(
            set_after_contact_work_end_timestamp,
            get_after_contact_work_end_timestamp
        )]
        pub after_contact_work_end_timestamp: Option<primitives::DateTime>,
        /// How long the agent kept the contact on hold.
        /// At least 0.
        #[member(optional, copy(i32), "AgentInitiatedHoldDuration", min(0.0))]
        #[setters(set_agent_initiated_hold_duration, get_agent_initiated_hold_duration)]
        pub agent_initiated_hold_duration: Option<i32>,
        /// States that the agent went through on this contact.
        #[member(optional, list(types::StateTransition), "StateTransitions")]
        #[setters(set_state_transitions, get_state_transitions)]
        pub state_transitions: Option<Vec<types::StateTransition>>,
        /// How the agent's audio is enhanced.
        #[member(optional, value(types::VoiceEnhancementMode), "VoiceEnhancementMode")]
        #[setters(set_voice_enhancement_mode, get_voice_enhancement_mode)]
        pub voice_enhancement_mode: Option<types::VoiceEnhancementMode>,
        /// AWS Region that is active for the agent.
        /// At most 1024 characters.
        #[member(optional, text, "ActiveRegion")]
        #[setters(set_active_region, get_active_region)]
        pub active_region: Option<String>,
    }
}
