// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Wisdom data of a contact.
    #[shape("WisdomInfo", WisdomInfoBuilder)]
    pub struct WisdomInfo {
        /// ARN of the contact's Wisdom session.
        #[member(optional, text, "SessionArn")]
        #[setters(set_session_arn, get_session_arn)]
        pub session_arn: Option<String>,
        /// AI agents involved in the contact.
        #[member(optional, list(types::AiAgentInfo), "AiAgents")]
        #[setters(set_ai_agents, get_ai_agents)]
        pub ai_agents: Option<Vec<types::AiAgentInfo>>,
    }
}
