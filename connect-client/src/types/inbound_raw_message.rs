// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `InboundRawMessage`.
    #[shape("InboundRawMessage", InboundRawMessageBuilder, fallible)]
    pub struct InboundRawMessage {
        /// `Subject`.
        /// Required; at most 998 characters.
        #[member(required, text, "Subject", required, sensitive)]
        #[setters(set_subject, get_subject)]
        pub subject: String,
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
        /// `Headers`.
        #[member(
            optional,
            map(types::EmailHeaderType, String),
            "Headers",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_headers, get_headers)]
        pub headers: Option<HashMap<types::EmailHeaderType, String>>,
    }
}
