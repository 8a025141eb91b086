// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Setting that decides whether conversational analytics includes sentiment.
    #[shape("SentimentConfiguration", SentimentConfigurationBuilder, fallible)]
    pub struct SentimentConfiguration {
        /// Whether the analytics output includes sentiment analysis.
        /// Required.
        #[member(required, value(types::Behavior), "Behavior", required)]
        #[setters(set_behavior, get_behavior)]
        pub behavior: types::Behavior,
    }
}
