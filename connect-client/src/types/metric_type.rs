// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Who manages a metric.
    pub enum MetricType {
        #[value("AWS_MANAGED")]
        AwsManaged,
        #[value("CUSTOMER_MANAGED")]
        CustomerManaged,
    }
}
