// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `AuthCodeEntityType`.
    pub enum AuthCodeEntityType {
        #[value("CUSTOMER_PROFILE")]
        CustomerProfile,
    }
}
