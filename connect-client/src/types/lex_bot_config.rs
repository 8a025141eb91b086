// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `LexBotConfig`.
    #[shape("LexBotConfig", LexBotConfigBuilder)]
    pub struct LexBotConfig {
        /// `LexBot`.
        #[member(optional, value(types::LexBot), "LexBot")]
        #[setters(set_lex_bot, get_lex_bot)]
        pub lex_bot: Option<types::LexBot>,
        /// `LexV2Bot`.
        #[member(optional, value(types::LexV2Bot), "LexV2Bot")]
        #[setters(set_lex_v2_bot, get_lex_v2_bot)]
        pub lex_v2_bot: Option<types::LexV2Bot>,
    }
}
