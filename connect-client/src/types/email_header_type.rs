// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Headers of an email.
    pub enum EmailHeaderType {
        #[value("IN_REPLY_TO")]
        InReplyTo,
        #[value("MESSAGE_ID")]
        MessageId,
        #[value("REFERENCES")]
        References,
        #[value("X_SES_SPAM_VERDICT")]
        XSesSpamVerdict,
        #[value("X_SES_VIRUS_VERDICT")]
        XSesVirusVerdict,
    }
}
