// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `ContactSearchSummary`.
    #[shape("ContactSearchSummary", ContactSearchSummaryBuilder)]
    pub struct ContactSearchSummary {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `Id`.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `InitialContactId`.
        /// 1 to 256 characters.
        #[member(optional, text, "InitialContactId", min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// `PreviousContactId`.
        /// 1 to 256 characters.
        #[member(optional, text, "PreviousContactId", min_length(1))]
        #[setters(set_previous_contact_id, get_previous_contact_id)]
        pub previous_contact_id: Option<String>,
        /// `InitiationMethod`.
        #[member(optional, value(types::ContactInitiationMethod), "InitiationMethod")]
        #[setters(set_initiation_method, get_initiation_method)]
        pub initiation_method: Option<types::ContactInitiationMethod>,
        /// `Channel`.
        #[member(optional, value(types::Channel), "Channel")]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
        /// `QueueInfo`.
        #[member(optional, value(types::ContactSearchSummaryQueueInfo), "QueueInfo")]
        #[setters(set_queue_info, get_queue_info)]
        pub queue_info: Option<types::ContactSearchSummaryQueueInfo>,
        /// `AgentInfo`.
        #[member(optional, value(types::ContactSearchSummaryAgentInfo), "AgentInfo")]
        #[setters(set_agent_info, get_agent_info)]
        pub agent_info: Option<types::ContactSearchSummaryAgentInfo>,
        /// `InitiationTimestamp`.
        #[member(optional, value(primitives::DateTime), "InitiationTimestamp")]
        #[setters(set_initiation_timestamp, get_initiation_timestamp)]
        pub initiation_timestamp: Option<primitives::DateTime>,
        /// `DisconnectTimestamp`.
        #[member(optional, value(primitives::DateTime), "DisconnectTimestamp")]
        #[setters(set_disconnect_timestamp, get_disconnect_timestamp)]
        pub disconnect_timestamp: Option<primitives::DateTime>,
        /// `ScheduledTimestamp`.
        #[member(optional, value(primitives::DateTime), "ScheduledTimestamp")]
        #[setters(set_scheduled_timestamp, get_scheduled_timestamp)]
        pub scheduled_timestamp: Option<primitives::DateTime>,
        /// `SegmentAttributes`.
        #[member(
            optional,
            map(String, types::ContactSearchSummarySegmentAttributeValue),
            "SegmentAttributes",
            sensitive,
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<
            HashMap<String, types::ContactSearchSummarySegmentAttributeValue>,
        >,
        /// `Name`.
        /// At most 1024 characters.
        #[member(optional, text, "Name", sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `RoutingCriteria`.
        #[member(optional, value(types::RoutingCriteria), "RoutingCriteria")]
        #[setters(set_routing_criteria, get_routing_criteria)]
        pub routing_criteria: Option<types::RoutingCriteria>,
        /// `Tags`.
        /// 1 to 6 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// `GlobalResiliencyMetadata`.
        #[member(
            optional,
            value(types::GlobalResiliencyMetadata),
            "GlobalResiliencyMetadata"
        )]
        #[setters(set_global_resiliency_metadata, get_global_resiliency_metadata)]
        pub global_resiliency_metadata: Option<types::GlobalResiliencyMetadata>,
        /// `AiAgentInfo`.
        #[member(optional, list(types::ContactSearchSummaryAiAgentInfo), "AiAgentInfo")]
        #[setters(set_ai_agent_info, get_ai_agent_info)]
        pub ai_agent_info: Option<Vec<types::ContactSearchSummaryAiAgentInfo>>,
    }
}
