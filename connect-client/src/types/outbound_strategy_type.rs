// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Chooses how an outbound contact is placed.
    ///
    /// - `AGENT_FIRST`: the agent comes before the customer
    pub enum OutboundStrategyType {
        #[value("AGENT_FIRST")]
        AgentFirst,
    }
}
