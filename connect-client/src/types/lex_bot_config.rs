// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Bot that an instance uses, from either version of Amazon Lex.
    #[shape("LexBotConfig", LexBotConfigBuilder)]
    pub struct LexBotConfig {
        /// Bot, when it is an Amazon Lex V1 one.
        #[member(optional, value(types::LexBot), "LexBot")]
        #[setters(set_lex_bot, get_lex_bot)]
        pub lex_bot: Option<types::LexBot>,
        /// Bot, when it is an Amazon Lex V2 one.
        #[member(optional, value(types::LexV2Bot), "LexV2Bot")]
        #[setters(set_lex_v2_bot, get_lex_v2_bot)]
        pub lex_v2_bot: Option<types::LexV2Bot>,
    }
}
