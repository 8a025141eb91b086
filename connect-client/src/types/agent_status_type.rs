// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of agent status.
    pub enum AgentStatusType {
        #[value("CUSTOM")]
        Custom,
        #[value("OFFLINE")]
        Offline,
        #[value("ROUTABLE")]
        Routable,
    }
}
