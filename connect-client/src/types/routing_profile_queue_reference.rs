// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Pair of queue and channel by which a routing profile refers to a queue.
    #[shape("RoutingProfileQueueReference", RoutingProfileQueueReferenceBuilder, fallible)]
    pub struct RoutingProfileQueueReference {
        /// ID of the queue.
        /// Required.
        #[member(required, text, "QueueId", required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: String,
        /// Channel that agents with the routing profile handle.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
    }
}
