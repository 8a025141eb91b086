// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Amazon Lex V1 bot, given by its name and AWS Region.
    #[shape("LexBot", LexBotBuilder, fallible)]
    pub struct LexBot {
        /// Name of the bot.
        /// Required; at most 50 characters.
        #[member(required, text, "Name", required)]
        #[setters(set_name, get_name)]
        pub name: String,
        /// AWS Region that the bot was created in.
        /// Required; at most 60 characters.
        #[member(required, text, "LexRegion", required)]
        #[setters(set_lex_region, get_lex_region)]
        pub lex_region: String,
    }
}
