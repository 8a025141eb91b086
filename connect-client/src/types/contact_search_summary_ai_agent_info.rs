// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// AI agent that took part in a found contact, and its role there.
    #[shape("ContactSearchSummaryAiAgentInfo", ContactSearchSummaryAiAgentInfoBuilder)]
    pub struct ContactSearchSummaryAiAgentInfo {
        /// ID of the AI agent together with its version number.
        /// At most 128 characters.
        #[member(optional, text, "AiAgentVersionId")]
        #[setters(set_ai_agent_version_id, get_ai_agent_version_id)]
        pub ai_agent_version_id: Option<String>,
        /// Whether the contact passed from the AI agent to a human one.
        #[member(optional, copy(bool), "AiAgentEscalated")]
        #[setters(set_ai_agent_escalated, get_ai_agent_escalated)]
        pub ai_agent_escalated: Option<bool>,
        /// What the AI agent did in the contact: `AgentAssistance` or `SelfService`.
        #[member(optional, value(types::AiUseCase), "AiUseCase")]
        #[setters(set_ai_use_case, get_ai_use_case)]
        pub ai_use_case: Option<types::AiUseCase>,
    }
}
