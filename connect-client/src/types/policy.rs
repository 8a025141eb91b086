// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Which versions of a transcript are stored when redaction is configured.
    pub enum Policy {
        #[value("None")]
        None,
        #[value("RedactedAndOriginal")]
        RedactedAndOriginal,
        #[value("RedactedOnly")]
        RedactedOnly,
    }
}
