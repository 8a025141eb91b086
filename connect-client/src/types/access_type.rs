// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `AccessType`.
    pub enum AccessType {
        #[value("ALLOW")]
        Allow,
    }
}
