// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ChatEvent`.
    #[shape("ChatEvent", ChatEventBuilder, fallible)]
    pub struct ChatEvent {
        /// `Type`.
        /// Required.
        #[member(required, value(types::ChatEventType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::ChatEventType,
        /// `ContentType`.
        /// 1 to 100 characters.
        #[member(optional, text, "ContentType", min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: Option<String>,
        /// `Content`.
        /// 1 to 16384 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
    }
}
