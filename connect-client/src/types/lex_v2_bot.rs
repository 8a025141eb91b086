// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `LexV2Bot`.
    #[shape("LexV2Bot", LexV2BotBuilder)]
    pub struct LexV2Bot {
        /// `AliasArn`.
        /// 1 to 100 characters.
        #[member(optional, text, "AliasArn", min_length(1))]
        #[setters(set_alias_arn, get_alias_arn)]
        pub alias_arn: Option<String>,
    }
}
