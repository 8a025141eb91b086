// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What a reference points to or holds: a number, a string, a date or one of these.
    ///
    /// - `URL`: a web address
    /// - `ATTACHMENT`: an attached file
    /// - `CONTACT_ANALYSIS`: an analysis of the contact
    /// - `EMAIL`: an email address
    /// - `EMAIL_MESSAGE`: an email message
    /// - `EMAIL_MESSAGE_PLAIN_TEXT`: an email message as plain text
    /// - `EMAIL_MESSAGE_REDACTED`, `EMAIL_MESSAGE_PLAIN_TEXT_REDACTED`: the same two in redacted form
    /// - `VOICEMAIL_RECORDING`: the recording of a voicemail
    /// - `VOICEMAIL_ANALYSIS`: an analysis of a voicemail
    /// - `VOICEMAIL_RECORDING_REDACTED`, `VOICEMAIL_ANALYSIS_REDACTED`: those two in redacted form
    pub enum ReferenceType {
        #[value("ATTACHMENT")]
        Attachment,
        #[value("CONTACT_ANALYSIS")]
        ContactAnalysis,
        #[value("DATE")]
        Date,
        #[value("EMAIL")]
        Email,
        #[value("EMAIL_MESSAGE")]
        EmailMessage,
        #[value("EMAIL_MESSAGE_PLAIN_TEXT")]
        EmailMessagePlainText,
        #[value("EMAIL_MESSAGE_PLAIN_TEXT_REDACTED")]
        EmailMessagePlainTextRedacted,
        #[value("EMAIL_MESSAGE_REDACTED")]
        EmailMessageRedacted,
        #[value("NUMBER")]
        Number,
        #[value("STRING")]
        String,
        #[value("URL")]
        Url,
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
