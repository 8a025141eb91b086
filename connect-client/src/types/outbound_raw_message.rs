// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Outgoing email that is written out in full rather than made from a template.
    #[shape("OutboundRawMessage", OutboundRawMessageBuilder, fallible)]
    pub struct OutboundRawMessage {
        /// Subject of the email.
        /// Required; 1 to 998 characters.
        #[member(required, text, "Subject", required, sensitive, min_length(1))]
        #[setters(set_subject, get_subject)]
        pub subject: String,
        /// Text of the email.
        /// Required; 1 to 5242880 characters.
        #[member(required, text, "Body", required, sensitive, min_length(1))]
        #[setters(set_body, get_body)]
        pub body: String,
        /// Format of `Body`, either `text/plain` or `text/html`.
        /// Required; 1 to 100 characters.
        #[member(required, text, "ContentType", required, min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: String,
    }
}
