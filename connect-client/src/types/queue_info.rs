// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Queue that a contact was put into.
    #[shape("QueueInfo", QueueInfoBuilder)]
    pub struct QueueInfo {
        /// ID of the queue.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// When the contact entered the queue.
        #[member(optional, value(primitives::DateTime), "EnqueueTimestamp")]
        #[setters(set_enqueue_timestamp, get_enqueue_timestamp)]
        pub enqueue_timestamp: Option<primitives::DateTime>,
    }
}
