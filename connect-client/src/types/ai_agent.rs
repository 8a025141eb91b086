// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// AI agent that a security profile opens for agent-to-agent access.
    #[shape("AIAgent", AiAgentBuilder)]
    pub struct AiAgent {
        /// ARN of the AI agent.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// What kind of AI agent it is; `THIRD_PARTY` is the one valid value.
        #[member(optional, value(types::AiAgentType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::AiAgentType>,
    }
}
