// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Contact fields by which search results can be sorted.
    pub enum SortableFieldName {
        #[value("CHANNEL")]
        Channel,
        #[value("CONNECTED_TO_AGENT_TIMESTAMP")]
        ConnectedToAgentTimestamp,
        #[value("DISCONNECT_TIMESTAMP")]
        DisconnectTimestamp,
        #[value("EXPIRY_TIMESTAMP")]
        ExpiryTimestamp,
        #[value("INITIATION_METHOD")]
        InitiationMethod,
        #[value("INITIATION_TIMESTAMP")]
        InitiationTimestamp,
        #[value("SCHEDULED_TIMESTAMP")]
        ScheduledTimestamp,
    }
}
