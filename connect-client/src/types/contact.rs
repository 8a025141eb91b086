// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Record of one contact: how it came in, who handled it, where it was routed, and when each stage happened.
    #[shape("Contact", ContactBuilder)]
    pub struct Contact {
        /// ARN of the contact.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// ID of this contact.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// First contact in the chain of related contacts; set only when such a chain exists.
        /// 1 to 256 characters.
        #[member(optional, text, "InitialContactId", min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// Contact directly before this one; absent for a first contact.
        /// 1 to 256 characters.
        #[member(optional, text, "PreviousContactId", min_length(1))]
        #[setters(set_previous_contact_id, get_previous_contact_id)]
        pub previous_contact_id: Option<String>,
        /// ID of the contact at the root of the contact tree; all contacts that grow out of it share the value.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactAssociationId", min_length(1))]
        #[setters(set_contact_association_id, get_contact_association_id)]
        pub contact_association_id: Option<String>,
        /// How the contact came about.
        #[member(optional, value(types::ContactInitiationMethod), "InitiationMethod")]
        #[setters(set_initiation_method, get_initiation_method)]
        pub initiation_method: Option<types::ContactInitiationMethod>,
        /// Name given to the contact.
        /// At most 1024 characters.
        #[member(optional, text, "Name", sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Free text that describes the contact.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Medium by which the contact arrived.
        #[member(optional, value(types::Channel), "Channel")]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
        /// Queue data; present only for a contact that has been in a queue.
        #[member(optional, value(types::QueueInfo), "QueueInfo")]
        #[setters(set_queue_info, get_queue_info)]
        pub queue_info: Option<types::QueueInfo>,
        /// Data on the accepting agent.
        #[member(optional, value(types::AgentInfo), "AgentInfo")]
        #[setters(set_agent_info, get_agent_info)]
        pub agent_info: Option<types::AgentInfo>,
        /// Start of the contact (UTC). The moment depends on `InitiationMethod`:
        ///
        /// - `INBOUND`: arrival of the contact
        /// - `OUTBOUND`: start of dialling by the agent
        /// - `EXTERNAL_OUTBOUND`: start of dialling to the external party
        /// - `CALLBACK`: creation of the callback
        /// - `TRANSFER`, `QUEUE_TRANSFER`: start of the transfer
        /// - `API`: arrival of the API request
        /// - `MONITOR`: moment from which a supervisor listens in
        #[member(optional, value(primitives::DateTime), "InitiationTimestamp")]
        #[setters(set_initiation_timestamp, get_initiation_timestamp)]
        pub initiation_timestamp: Option<primitives::DateTime>,
        /// When the connection to the customer's endpoint ended.
        #[member(optional, value(primitives::DateTime), "DisconnectTimestamp")]
        #[setters(set_disconnect_timestamp, get_disconnect_timestamp)]
        pub disconnect_timestamp: Option<primitives::DateTime>,
        /// Time of the latest change to the contact.
        #[member(optional, value(primitives::DateTime), "LastUpdateTimestamp")]
        #[setters(set_last_update_timestamp, get_last_update_timestamp)]
        pub last_update_timestamp: Option<primitives::DateTime>,
        /// Time of the latest pause.
        #[member(optional, value(primitives::DateTime), "LastPausedTimestamp")]
        #[setters(set_last_paused_timestamp, get_last_paused_timestamp)]
        pub last_paused_timestamp: Option<primitives::DateTime>,
        /// Time at which work continued after the latest pause.
        #[member(optional, value(primitives::DateTime), "LastResumedTimestamp")]
        #[setters(set_last_resumed_timestamp, get_last_resumed_timestamp)]
        pub last_resumed_timestamp: Option<primitives::DateTime>,
        /// Time at which ringing began.
        #[member(optional, value(primitives::DateTime), "RingStartTimestamp")]
        #[setters(set_ring_start_timestamp, get_ring_start_timestamp)]
        pub ring_start_timestamp: Option<primitives::DateTime>,
        /// How often the contact was paused.
        /// 0 to 10.
        #[member(optional, copy(i32), "TotalPauseCount", min(0.0))]
        #[setters(set_total_pause_count, get_total_pause_count)]
        pub total_pause_count: Option<i32>,
        /// Sum of all pauses, in seconds.
        /// At least 0.
        #[member(optional, copy(i32), "TotalPauseDurationInSeconds", min(0.0))]
        #[setters(set_total_pause_duration_in_seconds, get_total_pause_duration_in_seconds)]
        pub total_pause_duration_in_seconds: Option<i32>,
        /// Time for which the start of the inbound flow is planned, as seconds of the Unix epoch.
        #[member(optional, value(primitives::DateTime), "ScheduledTimestamp")]
        #[setters(set_scheduled_timestamp, get_scheduled_timestamp)]
        pub scheduled_timestamp: Option<primitives::DateTime>,
        /// Another contact to which this one relates.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// Data on the Wisdom session of the contact.
        #[member(optional, value(types::WisdomInfo), "WisdomInfo")]
        #[setters(set_wisdom_info, get_wisdom_info)]
        pub wisdom_info: Option<types::WisdomInfo>,
        /// Customer number, for instance from a CRM system. With Voice ID switched on, it holds the caller's `CustomerSpeakerId`.
        /// At most 128 characters.
        #[member(optional, text, "CustomerId")]
        #[setters(set_customer_id, get_customer_id)]
        pub customer_id: Option<String>,
        /// Endpoint of the customer, or of an external third party.
        #[member(optional, value(types::EndpointInfo), "CustomerEndpoint")]
        #[setters(set_customer_endpoint, get_customer_endpoint)]
        pub customer_endpoint: Option<types::EndpointInfo>,
        /// Endpoint on the side of Amazon Connect. Inbound: what the customer dialled or wrote to. `OUTBOUND` and `EXTERNAL_OUTBOUND`: the caller ID of the outbound queue. Callbacks taken by an agent with a softphone show `Softphone`.
        #[member(optional, value(types::EndpointInfo), "SystemEndpoint")]
        #[setters(set_system_endpoint, get_system_endpoint)]
        pub system_endpoint: Option<types::EndpointInfo>,
        /// Shift of the contact's routing age, in seconds; a longer queue time is served earlier. Excludes `QueuePriority`.
        #[member(optional, copy(i32), "QueueTimeAdjustmentSeconds")]
        #[setters(set_queue_time_adjustment_seconds, get_queue_time_adjustment_seconds)]
        pub queue_time_adjustment_seconds: Option<i32>,
        /// Rank in the queue: the smaller number is served first. Defaults to 5. Excludes `QueueTimeAdjustmentSeconds`.
        /// 1 to 9223372036854775807.
        #[member(optional, copy(i64), "QueuePriority", min(1.0))]
        #[setters(set_queue_priority, get_queue_priority)]
        pub queue_priority: Option<i64>,
        /// Tags of the contact by key, both those set by AWS and those set by users.
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
        /// When the customer's endpoint reached Amazon Connect.
        #[member(optional, value(primitives::DateTime), "ConnectedToSystemTimestamp")]
        #[setters(set_connected_to_system_timestamp, get_connected_to_system_timestamp)]
        pub connected_to_system_timestamp: Option<primitives::DateTime>,
        /// Routing rules most recently set on the contact.
        #[member(optional, value(types::RoutingCriteria), "RoutingCriteria")]
        #[setters(set_routing_criteria, get_routing_criteria)]
        pub routing_criteria: Option<types::RoutingCriteria>,
        /// Device and capabilities of the customer.
        #[member(optional, value(types::Customer), "Customer")]
        #[setters(set_customer, get_customer)]
        pub customer: Option<types::Customer>,
        /// Outbound campaign behind the contact.
        #[member(optional, value(types::Campaign), "Campaign")]
        #[setters(set_campaign, get_campaign)]
        pub campaign: Option<types::Campaign>,
        /// Outcome of an outbound campaign call that was connected to Amazon Connect.
        #[member(
            optional,
            value(types::AnsweringMachineDetectionStatus),
            "AnsweringMachineDetectionStatus"
        )]
        #[setters(
            set_answering_machine_detection_status,
            get_answering_machine_detection_status
        )]
        pub answering_machine_detection_status: Option<
            types::AnsweringMachineDetectionStatus,
        >,
        /// When the customer's greeting was heard on an outbound voice call.
        #[member(optional, value(types::CustomerVoiceActivity), "CustomerVoiceActivity")]
        #[setters(set_customer_voice_activity, get_customer_voice_activity)]
        pub customer_voice_activity: Option<types::CustomerVoiceActivity>,
        /// Quality of the media connections of agent and customer.
        #[member(optional, value(types::QualityMetrics), "QualityMetrics")]
        #[setters(set_quality_metrics, get_quality_metrics)]
        pub quality_metrics: Option<types::QualityMetrics>,
        /// Figures on messages and response times of a chat.
        #[member(optional, value(types::ChatMetrics), "ChatMetrics")]
        #[setters(set_chat_metrics, get_chat_metrics)]
        pub chat_metrics: Option<types::ChatMetrics>,
        /// Hints on how well the call was ended.
        #[member(optional, value(types::DisconnectDetails), "DisconnectDetails")]
        #[setters(set_disconnect_details, get_disconnect_details)]
        pub disconnect_details: Option<types::DisconnectDetails>,
        /// Further addressees of an email contact.
        #[member(
            optional,
            value(types::AdditionalEmailRecipients),
            "AdditionalEmailRecipients"
        )]
        #[setters(set_additional_email_recipients, get_additional_email_recipients)]
        pub additional_email_recipients: Option<types::AdditionalEmailRecipients>,
        /// Attributes that the system sets on this segment of the contact, by name; flows can read them. Names consist of letters, digits, `-` and `_`. Among other things they tell the channel's subtype, such as `connect:Guide` or `connect:SMS`.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// Recordings made of the contact.
        #[member(optional, list(types::RecordingInfo), "Recordings")]
        #[setters(set_recordings, get_recordings)]
        pub recordings: Option<Vec<types::RecordingInfo>>,
        /// Why the contact ended.
        #[member(optional, text, "DisconnectReason")]
        #[setters(set_disconnect_reason, get_disconnect_reason)]
        pub disconnect_reason: Option<String>,
        /// Evaluations of the contact, by evaluation ID.
        #[member(optional, map(String, types::ContactEvaluation), "ContactEvaluations")]
        #[setters(set_contact_evaluations, get_contact_evaluations)]
        pub contact_evaluations: Option<HashMap<String, types::ContactEvaluation>>,
        /// Task template of the contact.
        #[member(optional, value(types::TaskTemplateInfoV2), "TaskTemplateInfo")]
        #[setters(set_task_template_info, get_task_template_info)]
        pub task_template_info: Option<types::TaskTemplateInfoV2>,
        /// Cases linked to the contact.
        #[member(optional, list(types::CaseEntry), "Cases")]
        #[setters(set_cases, get_cases)]
        pub cases: Option<Vec<types::CaseEntry>>,
        /// Name and description of the contact.
        #[member(optional, value(types::ContactDetails), "ContactDetails")]
        #[setters(set_contact_details, get_contact_details)]
        pub contact_details: Option<types::ContactDetails>,
        /// How the outbound contact was placed.
        #[member(optional, value(types::OutboundStrategy), "OutboundStrategy")]
        #[setters(set_outbound_strategy, get_outbound_strategy)]
        pub outbound_strategy: Option<types::OutboundStrategy>,
        /// Contact attributes, as a map from name to value.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Contacts that follow on this one.
        /// At most 24 elements.
        #[member(optional, list(types::NextContactEntry), "NextContacts")]
        #[setters(set_next_contacts, get_next_contacts)]
        pub next_contacts: Option<Vec<types::NextContactEntry>>,
        /// AWS Regions and traffic distribution group of the contact.
        #[member(
            optional,
            value(types::GlobalResiliencyMetadata),
            "GlobalResiliencyMetadata"
        )]
        #[setters(set_global_resiliency_metadata, get_global_resiliency_metadata)]
        pub global_resiliency_metadata: Option<types::GlobalResiliencyMetadata>,
        /// Contact Lens data of the contact.
        #[member(optional, value(types::ContactLens), "ContactLens")]
        #[setters(set_contact_lens, get_contact_lens)]
        pub contact_lens: Option<types::ContactLens>,
        /// Voicemails recorded during the contact; absent when there are none.
        #[member(optional, value(types::VoicemailInfo), "VoicemailInfo")]
        #[setters(set_voicemail_info, get_voicemail_info)]
        pub voicemail_info: Option<types::VoicemailInfo>,
    }
}
