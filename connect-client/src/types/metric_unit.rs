// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MetricUnit`.
    pub enum MetricUnit {
        #[value("DOUBLE")]
        Double,
        #[value("INTEGER")]
        Integer,
        #[value("PERCENT")]
        Percent,
        #[value("SECONDS")]
        Seconds,
    }
}
