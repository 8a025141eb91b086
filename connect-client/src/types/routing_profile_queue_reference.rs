// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RoutingProfileQueueReference`.
    #[shape("RoutingProfileQueueReference", RoutingProfileQueueReferenceBuilder, fallible)]
    pub struct RoutingProfileQueueReference {
        /// `QueueId`.
        /// Required.
        #[member(required, text, "QueueId", required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: String,
        /// `Channel`.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
    }
}
