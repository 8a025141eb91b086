// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Whether agents busy with a contact can be offered others of a different channel or workload type.
    #[shape("CrossChannelWorkloadBehavior", CrossChannelWorkloadBehaviorBuilder)]
    pub struct CrossChannelWorkloadBehavior {
        /// How contacts are routed to an agent who is busy in the current channel and workload type.
        #[member(
            optional,
            value(types::ChannelWorkloadBehaviorType),
            "ChannelWorkloadBehaviorType"
        )]
        #[setters(set_channel_workload_behavior_type, get_channel_workload_behavior_type)]
        pub channel_workload_behavior_type: Option<types::ChannelWorkloadBehaviorType>,
    }
}
