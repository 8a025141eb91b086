// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells what an AI agent is used for.
    ///
    /// - `AgentAssistance`: help for a human agent
    /// - `SelfService`: service to the customer without a human agent
    pub enum AiUseCase {
        #[value("AgentAssistance")]
        AgentAssistance,
        #[value("SelfService")]
        SelfService,
    }
}
