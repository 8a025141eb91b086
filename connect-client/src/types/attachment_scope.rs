// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `AttachmentScope`.
    pub enum AttachmentScope {
        #[value("CASE")]
        Case,
        #[value("CHAT")]
        Chat,
        #[value("EMAIL")]
        Email,
        #[value("TASK")]
        Task,
    }
}
