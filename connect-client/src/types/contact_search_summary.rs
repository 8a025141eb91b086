// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Contact that a search found, in summary.
    #[shape("ContactSearchSummary", ContactSearchSummaryBuilder)]
    pub struct ContactSearchSummary {
        /// ARN of the contact.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// ID of the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ID of the first contact in the chain of related contacts, if there is one.
        /// 1 to 256 characters.
        #[member(optional, text, "InitialContactId", min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// ID of the contact before it, unless it is the first.
        /// 1 to 256 characters.
        #[member(optional, text, "PreviousContactId", min_length(1))]
        #[setters(set_previous_contact_id, get_previous_contact_id)]
        pub previous_contact_id: Option<String>,
        /// How the contact began.
        #[member(optional, value(types::ContactInitiationMethod), "InitiationMethod")]
        #[setters(set_initiation_method, get_initiation_method)]
        pub initiation_method: Option<types::ContactInitiationMethod>,
        /// Channel by which the contact came in.
        #[member(optional, value(types::Channel), "Channel")]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
        /// Queue in which the contact was placed, if any.
        #[member(optional, value(types::ContactSearchSummaryQueueInfo), "QueueInfo")]
        #[setters(set_queue_info, get_queue_info)]
        pub queue_info: Option<types::ContactSearchSummaryQueueInfo>,
        /// Agent who accepted the contact.
        #[member(optional, value(types::ContactSearchSummaryAgentInfo), "AgentInfo")]
        #[setters(set_agent_info, get_agent_info)]
        pub agent_info: Option<types::ContactSearchSummaryAgentInfo>,
        /// When the contact began, in UTC; what counts as its beginning depends on `InitiationMethod`.
        #[member(optional, value(primitives::DateTime), "InitiationTimestamp")]
        #[setters(set_initiation_timestamp, get_initiation_timestamp)]
        pub initiation_timestamp: Option<primitives::DateTime>,
        /// When the customer's endpoint disconnected.
        #[member(optional, value(primitives::DateTime), "DisconnectTimestamp")]
        #[setters(set_disconnect_timestamp, get_disconnect_timestamp)]
        pub disconnect_timestamp: Option<primitives::DateTime>,
        /// When the inbound flow is due to start.
        #[member(optional, value(primitives::DateTime), "ScheduledTimestamp")]
        #[setters(set_scheduled_timestamp, get_scheduled_timestamp)]
        pub scheduled_timestamp: Option<primitives::DateTime>,
        /// Segment attributes of the contact, by name.
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
        /// Name of the contact.
        /// At most 1024 characters.
        #[member(optional, text, "Name", sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Most recent routing criteria of the contact.
        #[member(optional, value(types::RoutingCriteria), "RoutingCriteria")]
        #[setters(set_routing_criteria, get_routing_criteria)]
        pub routing_criteria: Option<types::RoutingCriteria>,
        /// Tags of the contact, by key, whether AWS or users made them.
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
        /// Further routing details, for contacts of instances that use Amazon Connect Global Resiliency.
        #[member(
            optional,
            value(types::GlobalResiliencyMetadata),
            "GlobalResiliencyMetadata"
        )]
        #[setters(set_global_resiliency_metadata, get_global_resiliency_metadata)]
        pub global_resiliency_metadata: Option<types::GlobalResiliencyMetadata>,
        /// AI agents that took part in the contact.
        #[member(optional, list(types::ContactSearchSummaryAiAgentInfo), "AiAgentInfo")]
        #[setters(set_ai_agent_info, get_ai_agent_info)]
        pub ai_agent_info: Option<Vec<types::ContactSearchSummaryAiAgentInfo>>,
    }
}
