// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Ways of masking redacted data.
    pub enum MaskMode {
        #[value("EntityType")]
        EntityType,
        #[value("PII")]
        Pii,
    }
}
