// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How a rise of a metric is to be read.
    pub enum TrendIndicator {
        #[value("NEGATIVE")]
        Negative,
        #[value("NEUTRAL")]
        Neutral,
        #[value("POSITIVE")]
        Positive,
    }
}
