// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `LanguageConfiguration`.
    #[shape("LanguageConfiguration", LanguageConfigurationBuilder)]
    pub struct LanguageConfiguration {
        /// `LanguageLocale`.
        #[member(optional, text, "LanguageLocale")]
        #[setters(set_language_locale, get_language_locale)]
        pub language_locale: Option<String>,
    }
}
