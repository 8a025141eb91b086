// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kind of participant that is disconnected once the customer has left the chat: the agent.
    pub enum DisconnectOnCustomerExitParticipantType {
        #[value("AGENT")]
        Agent,
    }
}
