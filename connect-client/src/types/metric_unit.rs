// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Units in which values of a metric are displayed.
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
