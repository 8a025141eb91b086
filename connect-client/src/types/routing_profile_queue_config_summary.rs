// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Queue of a routing profile as it appears in a list, with channel, priority and delay.
    #[shape(
        "RoutingProfileQueueConfigSummary",
        RoutingProfileQueueConfigSummaryBuilder,
        fallible
    )]
    pub struct RoutingProfileQueueConfigSummary {
        /// ID of the queue.
        /// Required.
        #[member(required, text, "QueueId", required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: String,
        /// ARN of the queue.
        /// Required.
        #[member(required, text, "QueueArn", required)]
        #[setters(set_queue_arn, get_queue_arn)]
        pub queue_arn: String,
        /// Name of the queue.
        /// Required; 1 to 256 characters.
        #[member(required, text, "QueueName", required, min_length(1))]
        #[setters(set_queue_name, get_queue_name)]
        pub queue_name: String,
        /// Rank of the queue in the order of handling contacts.
        /// Required; 1 to 99.
        #[member(required, copy(i32), "Priority", required, min(1.0))]
        #[setters(set_priority, get_priority)]
        pub priority: i32,
        /// How long a contact waits in the queue before being routed to an available agent, in seconds.
        /// Required; 0 to 9999.
        #[member(default(0), copy(i32), "Delay", required, min(0.0))]
        #[setters(set_delay, get_delay)]
        pub delay: i32,
        /// Channel that the queue supports.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
    }
}
