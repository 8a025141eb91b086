// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `ContactSearchSummaryQueueInfo`.
    #[shape("ContactSearchSummaryQueueInfo", ContactSearchSummaryQueueInfoBuilder)]
    pub struct ContactSearchSummaryQueueInfo {
        /// `Id`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `EnqueueTimestamp`.
        #[member(optional, value(primitives::DateTime), "EnqueueTimestamp")]
        #[setters(set_enqueue_timestamp, get_enqueue_timestamp)]
        pub enqueue_timestamp: Option<primitives::DateTime>,
    }
}
