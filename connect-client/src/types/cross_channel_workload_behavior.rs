// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `CrossChannelWorkloadBehavior`.
    #[shape("CrossChannelWorkloadBehavior", CrossChannelWorkloadBehaviorBuilder)]
    pub struct CrossChannelWorkloadBehavior {
        /// `ChannelWorkloadBehaviorType`.
        #[member(
            optional,
            value(types::ChannelWorkloadBehaviorType),
            "ChannelWorkloadBehaviorType"
        )]
        #[setters(set_channel_workload_behavior_type, get_channel_workload_behavior_type)]
        pub channel_workload_behavior_type: Option<types::ChannelWorkloadBehaviorType>,
    }
}
