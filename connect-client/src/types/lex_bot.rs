// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `LexBot`.
    #[shape("LexBot", LexBotBuilder, fallible)]
    pub struct LexBot {
        /// `Name`.
        /// Required; at most 50 characters.
        #[member(required, text, "Name", required)]
        #[setters(set_name, get_name)]
        pub name: String,
        /// `LexRegion`.
        /// Required; at most 60 characters.
        #[member(required, text, "LexRegion", required)]
        #[setters(set_lex_region, get_lex_region)]
        pub lex_region: String,
    }
}
