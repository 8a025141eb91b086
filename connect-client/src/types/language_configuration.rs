// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Language setting for conversational analytics.
    #[shape("LanguageConfiguration", LanguageConfigurationBuilder)]
    pub struct LanguageConfiguration {
        /// Locale of the language that conversational analytics works with.
        #[member(optional, text, "LanguageLocale")]
        #[setters(set_language_locale, get_language_locale)]
        pub language_locale: Option<String>,
    }
}
