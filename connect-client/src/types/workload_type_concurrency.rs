// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `WorkloadTypeConcurrency`.
    #[shape("WorkloadTypeConcurrency", WorkloadTypeConcurrencyBuilder, fallible)]
    pub struct WorkloadTypeConcurrency {
        /// `WorkloadType`.
        /// Required.
        #[member(required, text, "WorkloadType", required)]
        #[setters(set_workload_type, get_workload_type)]
        pub workload_type: String,
        /// `Concurrency`.
        /// Required; 1 to 10.
        #[member(required, copy(i32), "Concurrency", required, min(1.0))]
        #[setters(set_concurrency, get_concurrency)]
        pub concurrency: i32,
        /// `CrossChannelWorkloadBehavior`.
        #[member(
            optional,
            value(types::CrossChannelWorkloadBehavior),
            "CrossChannelWorkloadBehavior"
        )]
        #[setters(set_cross_channel_workload_behavior, get_cross_channel_workload_behavior)]
        pub cross_channel_workload_behavior: Option<types::CrossChannelWorkloadBehavior>,
    }
}
