// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `UpdateOutboundRawMessage`.
    #[shape("UpdateOutboundRawMessage", UpdateOutboundRawMessageBuilder, fallible)]
    pub struct UpdateOutboundRawMessage {
        /// `Body`.
        /// Required; 1 to 5242880 characters.
        #[member(required, text, "Body", required, sensitive, min_length(1))]
        #[setters(set_body, get_body)]
        pub body: String,
        /// `ContentType`.
        /// Required; 1 to 100 characters.
        #[member(required, text, "ContentType", required, min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: String,
    }
}
