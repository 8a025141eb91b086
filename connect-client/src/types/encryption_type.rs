// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `EncryptionType`.
    pub enum EncryptionType {
        #[value("KMS")]
        Kms,
    }
}
