// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `AgentAvailabilityTimer`.
    pub enum AgentAvailabilityTimer {
        #[value("TIME_SINCE_LAST_ACTIVITY")]
        TimeSinceLastActivity,
        #[value("TIME_SINCE_LAST_INBOUND")]
        TimeSinceLastInbound,
    }
}
