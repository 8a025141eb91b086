// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Incoming email in raw form, headers included.
    #[shape("InboundRawMessage", InboundRawMessageBuilder, fallible)]
    pub struct InboundRawMessage {
        /// Subject of the email.
        /// Required; at most 998 characters.
        #[member(required, text, "Subject", required, sensitive)]
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
        /// Headers of the email, by type.
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
