// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Places where files are attached and to which a configuration applies.
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
