// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `Policy`.
    pub enum Policy {
        #[value("None")]
        None,
        #[value("RedactedAndOriginal")]
        RedactedAndOriginal,
        #[value("RedactedOnly")]
        RedactedOnly,
    }
}
