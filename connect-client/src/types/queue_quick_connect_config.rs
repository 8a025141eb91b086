// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `QueueQuickConnectConfig`.
    #[shape("QueueQuickConnectConfig", QueueQuickConnectConfigBuilder, fallible)]
    pub struct QueueQuickConnectConfig {
        /// `QueueId`.
        /// Required.
        #[member(required, text, "QueueId", required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: String,
        /// `ContactFlowId`.
        /// Required; at most 500 characters.
        #[member(required, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: String,
    }
}
