// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Level on which a metric filter works.
    pub enum AvailableFilterType {
        #[value("METRIC_LEVEL")]
        MetricLevel,
        #[value("RESOURCE_LEVEL")]
        ResourceLevel,
    }
}
