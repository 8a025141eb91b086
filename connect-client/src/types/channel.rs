// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Chooses the medium of a contact: voice, chat, task or email.
    pub enum Channel {
        #[value("CHAT")]
        Chat,
        #[value("EMAIL")]
        Email,
        #[value("TASK")]
        Task,
        #[value("VOICE")]
        Voice,
    }
}
