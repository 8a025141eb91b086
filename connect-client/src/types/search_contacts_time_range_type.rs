// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Timestamps of a contact that a search can go by.
    pub enum SearchContactsTimeRangeType {
        #[value("CONNECTED_TO_AGENT_TIMESTAMP")]
        ConnectedToAgentTimestamp,
        #[value("DISCONNECT_TIMESTAMP")]
        DisconnectTimestamp,
        #[value("ENQUEUE_TIMESTAMP")]
        EnqueueTimestamp,
        #[value("INITIATION_TIMESTAMP")]
        InitiationTimestamp,
        #[value("SCHEDULED_TIMESTAMP")]
        ScheduledTimestamp,
    }
}
