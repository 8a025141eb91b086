// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Amazon Lex V2 bot, given by the ARN of an alias.
    #[shape("LexV2Bot", LexV2BotBuilder)]
    pub struct LexV2Bot {
        /// ARN of the bot alias in Amazon Lex V2.
        /// 1 to 100 characters.
        #[member(optional, text, "AliasArn", min_length(1))]
        #[setters(set_alias_arn, get_alias_arn)]
        pub alias_arn: Option<String>,
    }
}
