// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Settings for conversational analytics of a contact, from language and redaction to rules.
    #[shape("AnalyticsConfiguration", AnalyticsConfigurationBuilder)]
    pub struct AnalyticsConfiguration {
        /// Language settings of the analysis.
        /// Required.
        #[member(
            optional,
            value(types::LanguageConfiguration),
            "LanguageConfiguration",
            required
        )]
        #[setters(set_language_configuration, get_language_configuration)]
        pub language_configuration: Option<types::LanguageConfiguration>,
        /// Redaction settings of the analysis.
        /// Required.
        #[member(
            optional,
            value(types::RedactionConfiguration),
            "RedactionConfiguration",
            required
        )]
        #[setters(set_redaction_configuration, get_redaction_configuration)]
        pub redaction_configuration: Option<types::RedactionConfiguration>,
        /// Settings for the analysis of sentiment.
        /// Required.
        #[member(
            optional,
            value(types::SentimentConfiguration),
            "SentimentConfiguration",
            required
        )]
        #[setters(set_sentiment_configuration, get_sentiment_configuration)]
        pub sentiment_configuration: Option<types::SentimentConfiguration>,
        /// Settings for the summary that the analysis makes.
        /// Required.
        #[member(
            optional,
            value(types::SummaryConfiguration),
            "SummaryConfiguration",
            required
        )]
        #[setters(set_summary_configuration, get_summary_configuration)]
        pub summary_configuration: Option<types::SummaryConfiguration>,
        /// Settings for rules in the analysis.
        /// Required.
        #[member(optional, value(types::RulesConfiguration), "RulesConfiguration", required)]
        #[setters(set_rules_configuration, get_rules_configuration)]
        pub rules_configuration: Option<types::RulesConfiguration>,
    }
}
