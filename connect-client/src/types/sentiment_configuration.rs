// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SentimentConfiguration`.
    #[shape("SentimentConfiguration", SentimentConfigurationBuilder, fallible)]
    pub struct SentimentConfiguration {
        /// `Behavior`.
        /// Required.
        #[member(required, value(types::Behavior), "Behavior", required)]
        #[setters(set_behavior, get_behavior)]
        pub behavior: types::Behavior,
    }
}
