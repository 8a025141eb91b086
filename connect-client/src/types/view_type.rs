// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ViewType`.
    pub enum ViewType {
        #[value("AWS_MANAGED")]
        AwsManaged,
        #[value("CUSTOMER_MANAGED")]
        CustomerManaged,
    }
}
