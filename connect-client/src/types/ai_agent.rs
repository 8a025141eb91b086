// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `AIAgent`.
    #[shape("AIAgent", AiAgentBuilder)]
    pub struct AiAgent {
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `Type`.
        #[member(optional, value(types::AiAgentType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::AiAgentType>,
    }
}
