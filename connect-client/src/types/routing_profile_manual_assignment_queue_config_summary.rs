// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Manual assignment queue of a routing profile, as it appears in a list.
    #[shape(
        "RoutingProfileManualAssignmentQueueConfigSummary",
        RoutingProfileManualAssignmentQueueConfigSummaryBuilder,
        fallible
    )]
    pub struct RoutingProfileManualAssignmentQueueConfigSummary {
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
        /// Channel of the queue, such as `CHAT`, `TASK` or `EMAIL`.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
    }
}
