// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// How sentiment is analysed.
    #[shape("ContactLensSentimentConfiguration", ContactLensSentimentConfigurationBuilder)]
    pub struct ContactLensSentimentConfiguration {
        /// Behaviour of sentiment analysis.
        #[member(optional, text, "Behavior")]
        #[setters(set_behavior, get_behavior)]
        pub behavior: Option<String>,
    }
}
