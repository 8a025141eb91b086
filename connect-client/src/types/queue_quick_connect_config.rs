// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Destination of a quick connect that leads to a queue, and the flow for the transfer.
    #[shape("QueueQuickConnectConfig", QueueQuickConnectConfigBuilder, fallible)]
    pub struct QueueQuickConnectConfig {
        /// ID of the queue that the quick connect leads to.
        /// Required.
        #[member(required, text, "QueueId", required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: String,
        /// ID of the flow, which has to be of the type for transfers to a queue.
        /// Required; at most 500 characters.
        #[member(required, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: String,
    }
}
