// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of entity to which an authorisation code is tied.
    pub enum AuthCodeEntityType {
        #[value("CUSTOMER_PROFILE")]
        CustomerProfile,
    }
}
