// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Who manages a view: the customer or AWS.
    pub enum ViewType {
        #[value("AWS_MANAGED")]
        AwsManaged,
        #[value("CUSTOMER_MANAGED")]
        CustomerManaged,
    }
}
