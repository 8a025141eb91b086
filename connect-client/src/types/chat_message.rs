// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// A message in a chat, with the type of its content.
    #[shape("ChatMessage", ChatMessageBuilder, fallible)]
    pub struct ChatMessage {
        /// MIME type of `Content`: `text/plain`, `text/markdown`, `application/json` or `application/vnd.amazonaws.connect.message.interactive.response`.
        /// Required; 1 to 100 characters.
        #[member(required, text, "ContentType", required, min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: String,
        /// Body of the message. Every content type may take 16,384 bytes, but some channels accept less.
        /// Required; 1 to 16384 characters.
        #[member(required, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: String,
    }
}
