// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Status that an agent is in at present, and since when.
    #[shape("AgentStatusReference", AgentStatusReferenceBuilder)]
    pub struct AgentStatusReference {
        /// When the agent entered the status.
        #[member(optional, value(primitives::DateTime), "StatusStartTimestamp")]
        #[setters(set_status_start_timestamp, get_status_start_timestamp)]
        pub status_start_timestamp: Option<primitives::DateTime>,
        /// ARN of the agent status.
        #[member(optional, text, "StatusArn")]
        #[setters(set_status_arn, get_status_arn)]
        pub status_arn: Option<String>,
        /// Name of the agent status.
        /// 1 to 127 characters.
        #[member(optional, text, "StatusName", min_length(1))]
        #[setters(set_status_name, get_status_name)]
        pub status_name: Option<String>,
    }
}
