// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What an attached file is used for.
    ///
    /// - `ATTACHMENT`: an attachment
    /// - `CONTACT_ANALYSIS`: an analysis of the contact
    /// - `EMAIL_MESSAGE`: an email message
    /// - `EMAIL_MESSAGE_PLAIN_TEXT`: an email message as plain text
    /// - `EMAIL_MESSAGE_REDACTED`, `EMAIL_MESSAGE_PLAIN_TEXT_REDACTED`: the same two in redacted form
    /// - `VOICE_RECORDING`: the recording of a call
    /// - `VOICEMAIL_RECORDING`: the recording of a voicemail
    /// - `VOICEMAIL_ANALYSIS`: an analysis of a voicemail
    /// - `VOICEMAIL_RECORDING_REDACTED`, `VOICEMAIL_ANALYSIS_REDACTED`: those two in redacted form
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
        #[value("VOICEMAIL_ANALYSIS")]
        VoicemailAnalysis,
        #[value("VOICEMAIL_ANALYSIS_REDACTED")]
        VoicemailAnalysisRedacted,
        #[value("VOICEMAIL_RECORDING")]
        VoicemailRecording,
        #[value("VOICEMAIL_RECORDING_REDACTED")]
        VoicemailRecordingRedacted,
    }
}
