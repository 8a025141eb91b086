// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// AI agent to bring into a contact, named by its ID.
    #[shape("AiAgentInput", AiAgentInputBuilder, fallible)]
    pub struct AiAgentInput {
        /// ID of the AI agent that takes part in the contact.
        /// Required; at most 128 characters; matches `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}`.
        #[member(required, text, "AiAgentId", required)]
        #[setters(set_ai_agent_id, get_ai_agent_id)]
        pub ai_agent_id: String,
    }
}
