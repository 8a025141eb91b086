// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `AvailableFilterType`.
    pub enum AvailableFilterType {
        #[value("METRIC_LEVEL")]
        MetricLevel,
        #[value("RESOURCE_LEVEL")]
        ResourceLevel,
    }
}
