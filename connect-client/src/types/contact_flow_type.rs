// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of flow, by the situation in which a flow runs.
    pub enum ContactFlowType {
        #[value("AGENT_HOLD")]
        AgentHold,
        #[value("AGENT_TRANSFER")]
        AgentTransfer,
        #[value("AGENT_WHISPER")]
        AgentWhisper,
        #[value("CAMPAIGN")]
        Campaign,
        #[value("CONTACT_FLOW")]
        ContactFlow,
        #[value("CUSTOMER_HOLD")]
        CustomerHold,
        #[value("CUSTOMER_QUEUE")]
        CustomerQueue,
        #[value("CUSTOMER_WHISPER")]
        CustomerWhisper,
        #[value("OUTBOUND_WHISPER")]
        OutboundWhisper,
        #[value("QUEUE_TRANSFER")]
        QueueTransfer,
    }
}
