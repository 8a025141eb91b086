// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of access to a primary attribute value.
    pub enum AccessType {
        #[value("ALLOW")]
        Allow,
    }
}
