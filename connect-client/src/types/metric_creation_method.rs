// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MetricCreationMethod`.
    pub enum MetricCreationMethod {
        #[value("METRIC_BUILDER")]
        MetricBuilder,
        #[value("SERVICE_LEVEL_BUILDER")]
        ServiceLevelBuilder,
    }
}
