// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `TrafficDistributionGroupSummary`.
    #[shape(
        "TrafficDistributionGroupSummary",
        TrafficDistributionGroupSummaryBuilder,
        infallible
    )]
    pub struct TrafficDistributionGroupSummary {
        /// `Id`.
        /// Matches `^[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Arn`.
        /// Matches `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `Name`.
        /// 1 to 128 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `InstanceArn`.
        /// Matches `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceArn")]
        #[setters(set_instance_arn, get_instance_arn)]
        pub instance_arn: Option<String>,
        /// `Status`.
        #[member(optional, value(types::TrafficDistributionGroupStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TrafficDistributionGroupStatus>,
        /// `IsDefault`.
        #[member(default(false), copy(bool), "IsDefault", defaults)]
        #[setters(set_is_default, get_is_default)]
        pub is_default: bool,
    }
}
