// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Raw body for the draft of an outbound email, as plain text or HTML.
    #[shape("UpdateOutboundRawMessage", UpdateOutboundRawMessageBuilder, fallible)]
    pub struct UpdateOutboundRawMessage {
        /// Body of the email.
        /// Required; 1 to 5242880 characters.
        #[member(required, text, "Body", required, sensitive, min_length(1))]
        #[setters(set_body, get_body)]
        pub body: String,
        /// Whether the body is plain text (`text/plain`) or HTML (`text/html`).
        /// Required; 1 to 100 characters.
        #[member(required, text, "ContentType", required, min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: String,
    }
}
