// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Who manages a security profile.
    ///
    /// - `AWS_MANAGED`: AWS
    /// - `CUSTOMER_MANAGED`: the owner of the instance
    pub enum SecurityProfileType {
        #[value("AWS_MANAGED")]
        AwsManaged,
        #[value("CUSTOMER_MANAGED")]
        CustomerManaged,
    }
}
