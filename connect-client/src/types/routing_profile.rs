// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Profile that decides which queues and channels its agents take contacts from.
    #[shape("RoutingProfile", RoutingProfileBuilder, infallible)]
    pub struct RoutingProfile {
        /// ID of the Amazon Connect instance.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the routing profile.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// ARN of the routing profile.
        #[member(optional, text, "RoutingProfileArn")]
        #[setters(set_routing_profile_arn, get_routing_profile_arn)]
        pub routing_profile_arn: Option<String>,
        /// ID of the routing profile.
        #[member(optional, text, "RoutingProfileId")]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
        /// Description of the routing profile.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Channels open to agents in the Contact Control Panel.
        #[member(optional, list(types::MediaConcurrency), "MediaConcurrencies")]
        #[setters(set_media_concurrencies, get_media_concurrencies)]
        pub media_concurrencies: Option<Vec<types::MediaConcurrency>>,
        /// ID of the default outbound queue.
        #[member(optional, text, "DefaultOutboundQueueId")]
        #[setters(set_default_outbound_queue_id, get_default_outbound_queue_id)]
        pub default_outbound_queue_id: Option<String>,
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
        /// How many queues the routing profile has.
        #[member(optional, copy(i64), "NumberOfAssociatedQueues")]
        #[setters(set_number_of_associated_queues, get_number_of_associated_queues)]
        pub number_of_associated_queues: Option<i64>,
        /// How many manual assignment queues the routing profile has.
        #[member(optional, copy(i64), "NumberOfAssociatedManualAssignmentQueues")]
        #[setters(
            set_number_of_associated_manual_assignment_queues,
            get_number_of_associated_manual_assignment_queues
        )]
        pub number_of_associated_manual_assignment_queues: Option<i64>,
        /// How many users have the routing profile.
        #[member(optional, copy(i64), "NumberOfAssociatedUsers")]
        #[setters(set_number_of_associated_users, get_number_of_associated_users)]
        pub number_of_associated_users: Option<i64>,
        /// Whether routing orders agents by longest idle time or by how long ago their last inbound contact was.
        #[member(optional, value(types::AgentAvailabilityTimer), "AgentAvailabilityTimer")]
        #[setters(set_agent_availability_timer, get_agent_availability_timer)]
        pub agent_availability_timer: Option<types::AgentAvailabilityTimer>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// Whether it is a default routing profile.
        #[member(default(false), copy(bool), "IsDefault", defaults)]
        #[setters(set_is_default, get_is_default)]
        pub is_default: bool,
        /// IDs of the associated queues.
        #[member(optional, list(String), "AssociatedQueueIds")]
        #[setters(set_associated_queue_ids, get_associated_queue_ids)]
        pub associated_queue_ids: Option<Vec<String>>,
        /// IDs of the queues for manual assignment.
        #[member(optional, list(String), "AssociatedManualAssignmentQueueIds")]
        #[setters(
            set_associated_manual_assignment_queue_ids,
            get_associated_manual_assignment_queue_ids
        )]
        pub associated_manual_assignment_queue_ids: Option<Vec<String>>,
    }
}
