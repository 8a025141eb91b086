// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tools with which a custom metric can be built.
    pub enum MetricCreationMethod {
        #[value("METRIC_BUILDER")]
        MetricBuilder,
        #[value("SERVICE_LEVEL_BUILDER")]
        ServiceLevelBuilder,
    }
}
