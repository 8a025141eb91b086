// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of encryption for stored data.
    pub enum EncryptionType {
        #[value("KMS")]
        Kms,
    }
}
