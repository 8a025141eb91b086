// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MaskMode`.
    pub enum MaskMode {
        #[value("EntityType")]
        EntityType,
        #[value("PII")]
        Pii,
    }
}
