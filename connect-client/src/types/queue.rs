// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Queue in which contacts wait for agents, with its settings.
    #[shape("Queue", QueueBuilder)]
    pub struct Queue {
        /// Name of the queue.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// ARN of the queue.
        #[member(optional, text, "QueueArn")]
        #[setters(set_queue_arn, get_queue_arn)]
        pub queue_arn: Option<String>,
        /// ID of the queue.
        #[member(optional, text, "QueueId")]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// Description of the queue.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Caller ID name, caller ID number and whisper flow of outbound calls.
        #[member(optional, value(types::OutboundCallerConfig), "OutboundCallerConfig")]
        #[setters(set_outbound_caller_config, get_outbound_caller_config)]
        pub outbound_caller_config: Option<types::OutboundCallerConfig>,
        /// Outbound email address of the queue, given by its ID.
        #[member(optional, value(types::OutboundEmailConfig), "OutboundEmailConfig")]
        #[setters(set_outbound_email_config, get_outbound_email_config)]
        pub outbound_email_config: Option<types::OutboundEmailConfig>,
        /// ID of the hours of operation.
        #[member(optional, text, "HoursOfOperationId")]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
        /// How many contacts the queue holds before it counts as full.
        /// At least 0.
        #[member(optional, copy(i32), "MaxContacts", min(0.0))]
        #[setters(set_max_contacts, get_max_contacts)]
        pub max_contacts: Option<i32>,
        /// Whether the queue is enabled.
        #[member(optional, value(types::QueueStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::QueueStatus>,
        /// Its tags, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
