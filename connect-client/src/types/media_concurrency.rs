// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Channel that agents may handle, and how many of its contacts each may have at once.
    #[shape("MediaConcurrency", MediaConcurrencyBuilder, fallible)]
    pub struct MediaConcurrency {
        /// Channel that the agent can handle.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
        /// How many contacts of the channel an agent may have at once: 1 for `VOICE`, up to 10 for `CHAT` or `TASK`.
        /// 0 to 10.
        #[member(default(0), copy(i32), "Concurrency", defaults, min(0.0))]
        #[setters(set_concurrency, get_concurrency)]
        pub concurrency: i32,
        /// Whether agents busy on the channel may be offered contacts of other channels.
        #[member(optional, value(types::CrossChannelBehavior), "CrossChannelBehavior")]
        #[setters(set_cross_channel_behavior, get_cross_channel_behavior)]
        pub cross_channel_behavior: Option<types::CrossChannelBehavior>,
        /// Finer limits on concurrent contacts, by workload type.
        /// 1 to 5 elements.
        #[member(
            optional,
            list(types::WorkloadTypeConcurrency),
            "WorkloadTypeConcurrencies",
            min_length(1)
        )]
        #[setters(set_workload_type_concurrencies, get_workload_type_concurrencies)]
        pub workload_type_concurrencies: Option<Vec<types::WorkloadTypeConcurrency>>,
    }
}
