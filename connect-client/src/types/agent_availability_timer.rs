// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Event from which an agent's waiting time counts when the routing order is worked out.
    pub enum AgentAvailabilityTimer {
        #[value("TIME_SINCE_LAST_ACTIVITY")]
        TimeSinceLastActivity,
        #[value("TIME_SINCE_LAST_INBOUND")]
        TimeSinceLastInbound,
    }
}
