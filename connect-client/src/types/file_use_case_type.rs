// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What an attached file is used for.
    pub enum FileUseCaseType {
        #[value("ATTACHMENT")]
        Attachment,
        #[value("CONTACT_ANALYSIS")]
        ContactAnalysis,
        #[value("EMAIL_MESSAGE")]
        EmailMessage,
        #[value("EMAIL_MESSAGE_PLAIN_TEXT")]
        EmailMessagePlainText,
        #[value("EMAIL_MESSAGE_PLAIN_TEXT_REDACTED")]
        EmailMessagePlainTextRedacted,
        #[value("EMAIL_MESSAGE_REDACTED")]
        EmailMessageRedacted,
        #[value("VOICE_RECORDING")]
        VoiceRecording,
    }
}
