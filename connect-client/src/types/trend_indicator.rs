// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `TrendIndicator`.
    pub enum TrendIndicator {
        #[value("NEGATIVE")]
        Negative,
        #[value("NEUTRAL")]
        Neutral,
        #[value("POSITIVE")]
        Positive,
    }
}
