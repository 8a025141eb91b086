// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Sentiments that a piece of transcript can express.
    pub enum RealTimeContactAnalysisSentimentLabel {
        #[value("NEGATIVE")]
        Negative,
        #[value("NEUTRAL")]
        Neutral,
        #[value("POSITIVE")]
        Positive,
    }
}
