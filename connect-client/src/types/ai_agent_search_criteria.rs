// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on an AI agent of a contact: which one, its purpose, and whether it escalated.
    #[shape("AiAgentSearchCriteria", AiAgentSearchCriteriaBuilder)]
    pub struct AiAgentSearchCriteria {
        /// ID of an AI agent that took part in the contact.
        /// At most 128 characters; matches `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Version of that AI agent; needs `Id` as well.
        #[member(optional, copy(i32), "VersionNumber")]
        #[setters(set_version_number, get_version_number)]
        pub version_number: Option<i32>,
        /// Whether the contact went from the AI agent that first handled it to a human agent.
        #[member(optional, copy(bool), "AiAgentEscalated")]
        #[setters(set_ai_agent_escalated, get_ai_agent_escalated)]
        pub ai_agent_escalated: Option<bool>,
        /// Purpose that the AI agent serves in the contact.
        #[member(optional, value(types::AiUseCase), "AiUseCase")]
        #[setters(set_ai_use_case, get_ai_use_case)]
        pub ai_use_case: Option<types::AiUseCase>,
    }
}
