// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// One reference; exactly one member is set, according to its type.
    #[shape("ReferenceSummary")]
    pub enum ReferenceSummary {
        /// Set for a reference of type `ATTACHMENT`.
        #[member("Attachment", as_attachment, is_attachment)]
        Attachment(types::AttachmentReference),
        /// Set for a reference of type `CONTACT_ANALYSIS`.
        #[member("ContactAnalysis", as_contact_analysis, is_contact_analysis)]
        ContactAnalysis(types::ContactAnalysisReference),
        /// Set for a reference of type `DATE`.
        #[member("Date", as_date, is_date)]
        Date(types::DateReference),
        /// Set for a reference of type `EMAIL`.
        #[member("Email", as_email, is_email)]
        Email(types::EmailReference),
        /// Set for a reference of type `EMAIL_MESSAGE`.
        #[member("EmailMessage", as_email_message, is_email_message)]
        EmailMessage(types::EmailMessageReference),
        /// Set for a reference of type `EMAIL_MESSAGE_PLAIN_TEXT`.
        #[member(
            "EmailMessagePlainText",
            as_email_message_plain_text,
            is_email_message_plain_text
        )]
        EmailMessagePlainText(types::EmailMessageReference),
        /// Set for a reference of type `EMAIL_MESSAGE_PLAIN_TEXT_REDACTED`.
        #[member(
            "EmailMessagePlainTextRedacted",
            as_email_message_plain_text_redacted,
            is_email_message_plain_text_redacted
        )]
        EmailMessagePlainTextRedacted(types::EmailMessageReference),
        /// Set for a reference of type `EMAIL_MESSAGE_REDACTED`.
        #[member(
            "EmailMessageRedacted",
            as_email_message_redacted,
            is_email_message_redacted
        )]
        EmailMessageRedacted(types::EmailMessageReference),
        /// Set for a reference of type `NUMBER`.
        #[member("Number", as_number, is_number)]
        Number(types::NumberReference),
        /// Set for a reference of type `STRING`.
        #[member("String", as_string, is_string)]
        String(types::StringReference),
        /// Set for a reference of type `URL`.
        #[member("Url", as_url, is_url)]
        Url(types::UrlReference),
        /// Set for a reference of type `VOICEMAIL_ANALYSIS`.
        #[member("VoicemailAnalysis", as_voicemail_analysis, is_voicemail_analysis)]
        VoicemailAnalysis(types::VoicemailAnalysisReference),
        /// Set for a reference of type `VOICEMAIL_ANALYSIS_REDACTED`.
        #[member(
            "VoicemailAnalysisRedacted",
            as_voicemail_analysis_redacted,
            is_voicemail_analysis_redacted
        )]
        VoicemailAnalysisRedacted(types::VoicemailAnalysisReference),
        /// Set for a reference of type `VOICEMAIL_RECORDING`.
        #[member("VoicemailRecording", as_voicemail_recording, is_voicemail_recording)]
        VoicemailRecording(types::VoicemailRecordingReference),
        /// Set for a reference of type `VOICEMAIL_RECORDING_REDACTED`.
        #[member(
            "VoicemailRecordingRedacted",
            as_voicemail_recording_redacted,
            is_voicemail_recording_redacted
        )]
        VoicemailRecordingRedacted(types::VoicemailRecordingReference),
    }
}
