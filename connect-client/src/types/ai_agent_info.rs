// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One AI agent involved in a contact.
    #[shape("AiAgentInfo", AiAgentInfoBuilder, infallible)]
    pub struct AiAgentInfo {
        /// What the AI agent was used for.
        #[member(optional, value(types::AiUseCase), "AiUseCase")]
        #[setters(set_ai_use_case, get_ai_use_case)]
        pub ai_use_case: Option<types::AiUseCase>,
        /// Version of the AI agent.
        /// At most 128 characters.
        #[member(optional, text, "AiAgentVersionId")]
        #[setters(set_ai_agent_version_id, get_ai_agent_version_id)]
        pub ai_agent_version_id: Option<String>,
        /// Whether the AI agent escalated the contact.
        #[member(default(false), copy(bool), "AiAgentEscalated", defaults)]
        #[setters(set_ai_agent_escalated, get_ai_agent_escalated)]
        pub ai_agent_escalated: bool,
    }
}
