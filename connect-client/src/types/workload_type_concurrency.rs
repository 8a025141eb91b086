// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Limit on how many contacts of one workload type in a channel an agent has at once.
    #[shape("WorkloadTypeConcurrency", WorkloadTypeConcurrencyBuilder, fallible)]
    pub struct WorkloadTypeConcurrency {
        /// Workload type.
        /// Required.
        #[member(required, text, "WorkloadType", required)]
        #[setters(set_workload_type, get_workload_type)]
        pub workload_type: String,
        /// Most contacts of the channel and workload type that an agent has at once: 1 for `VOICE`, up to 10 for `CHAT` and `TASK`.
        /// Required; 1 to 10.
        #[member(required, copy(i32), "Concurrency", required, min(1.0))]
        #[setters(set_concurrency, get_concurrency)]
        pub concurrency: i32,
        /// How agents on such a contact are offered contacts of other channels and workload types.
        #[member(
            optional,
            value(types::CrossChannelWorkloadBehavior),
            "CrossChannelWorkloadBehavior"
        )]
        #[setters(set_cross_channel_workload_behavior, get_cross_channel_workload_behavior)]
        pub cross_channel_workload_behavior: Option<types::CrossChannelWorkloadBehavior>,
    }
}
