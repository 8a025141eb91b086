// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Settings of conversational analytics for a contact.
    #[shape(
        "ConversationalAnalyticsConfiguration",
        ConversationalAnalyticsConfigurationBuilder
    )]
    pub struct ConversationalAnalyticsConfiguration {
        /// Whether the analysis is switched on.
        #[member(optional, copy(bool), "Enabled")]
        #[setters(set_enabled, get_enabled)]
        pub enabled: Option<bool>,
        /// Language of the conversation, as a locale.
        #[member(optional, text, "LanguageLocale")]
        #[setters(set_language_locale, get_language_locale)]
        pub language_locale: Option<String>,
        /// Languages of the conversation, as locales.
        /// At most 5 elements.
        #[member(optional, list(String), "LanguageLocales")]
        #[setters(set_language_locales, get_language_locales)]
        pub language_locales: Option<Vec<String>>,
        /// Analysis modes for the channel.
        #[member(
            optional,
            value(types::ContactLensChannelConfiguration),
            "ChannelConfiguration"
        )]
        #[setters(set_channel_configuration, get_channel_configuration)]
        pub channel_configuration: Option<types::ContactLensChannelConfiguration>,
        /// How sensitive data is redacted.
        #[member(
            optional,
            value(types::ContactLensRedactionConfiguration),
            "RedactionConfiguration"
        )]
        #[setters(set_redaction_configuration, get_redaction_configuration)]
        pub redaction_configuration: Option<types::ContactLensRedactionConfiguration>,
        /// Which summaries are made.
        #[member(
            optional,
            value(types::ContactLensSummaryConfiguration),
            "SummaryConfiguration"
        )]
        #[setters(set_summary_configuration, get_summary_configuration)]
        pub summary_configuration: Option<types::ContactLensSummaryConfiguration>,
        /// How sentiment is analysed.
        #[member(
            optional,
            value(types::ContactLensSentimentConfiguration),
            "SentimentConfiguration"
        )]
        #[setters(set_sentiment_configuration, get_sentiment_configuration)]
        pub sentiment_configuration: Option<types::ContactLensSentimentConfiguration>,
    }
}
