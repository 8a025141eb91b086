// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RoutingProfileQueueConfigSummary`.
    #[shape(
        "RoutingProfileQueueConfigSummary",
        RoutingProfileQueueConfigSummaryBuilder,
        fallible
    )]
    pub struct RoutingProfileQueueConfigSummary {
        /// `QueueId`.
        /// Required.
        #[member(required, text, "QueueId", required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: String,
        /// `QueueArn`.
        /// Required.
        #[member(required, text, "QueueArn", required)]
        #[setters(set_queue_arn, get_queue_arn)]
        pub queue_arn: String,
        /// `QueueName`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "QueueName", required, min_length(1))]
        #[setters(set_queue_name, get_queue_name)]
        pub queue_name: String,
        /// `Priority`.
        /// Required; 1 to 99.
        #[member(required, copy(i32), "Priority", required, min(1.0))]
        #[setters(set_priority, get_priority)]
        pub priority: i32,
        /// `Delay`.
        /// Required; 0 to 9999.
        #[member(default(0), copy(i32), "Delay", required, min(0.0))]
        #[setters(set_delay, get_delay)]
        pub delay: i32,
        /// `Channel`.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
    }
}
