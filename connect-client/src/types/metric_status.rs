// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MetricStatus`.
    pub enum MetricStatus {
        #[value("PUBLISHED")]
        Published,
        #[value("SAVED")]
        Saved,
    }
}
