// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Traffic distribution group as it appears in a list, without description and tags.
    #[shape(
        "TrafficDistributionGroupSummary",
        TrafficDistributionGroupSummaryBuilder,
        infallible
    )]
    pub struct TrafficDistributionGroupSummary {
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
        /// ARN of the Amazon Connect instance.
        /// Matches `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceArn")]
        #[setters(set_instance_arn, get_instance_arn)]
        pub instance_arn: Option<String>,
        /// State of the group, which tells how the preceding operation on it went.
        #[member(optional, value(types::TrafficDistributionGroupStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TrafficDistributionGroupStatus>,
        /// Whether it is the default group, which was made with the replica and is deleted only with it.
        #[member(default(false), copy(bool), "IsDefault", defaults)]
        #[setters(set_is_default, get_is_default)]
        pub is_default: bool,
    }
}
