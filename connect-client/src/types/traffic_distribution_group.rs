// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Group through which traffic is spread over an instance and its replicas in other AWS Regions.
    #[shape("TrafficDistributionGroup", TrafficDistributionGroupBuilder, infallible)]
    pub struct TrafficDistributionGroup {
        /// ID of the traffic distribution group; calls from the replicated AWS Region need the ARN instead.
        /// Matches `^[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the traffic distribution group.
        /// Matches `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the traffic distribution group.
        /// 1 to 128 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// What the traffic distribution group is for.
        /// 1 to 250 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ARN of the Amazon Connect instance.
        /// Matches `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceArn")]
        #[setters(set_instance_arn, get_instance_arn)]
        pub instance_arn: Option<String>,
        /// State of the group, which tells how the preceding operation on it went.
        #[member(optional, value(types::TrafficDistributionGroupStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TrafficDistributionGroupStatus>,
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
        /// Whether it is the default group, made with the replica and deleted with it; only it can distribute sign-ins.
        #[member(default(false), copy(bool), "IsDefault", defaults)]
        #[setters(set_is_default, get_is_default)]
        pub is_default: bool,
    }
}
