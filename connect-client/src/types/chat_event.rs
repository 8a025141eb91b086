// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What an external chat system passes on: a message, an event such as typing, or a disconnection.
    #[shape("ChatEvent", ChatEventBuilder, fallible)]
    pub struct ChatEvent {
        /// What kind of chat event it is.
        /// Required.
        #[member(required, value(types::ChatEventType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::ChatEventType,
        /// Format of `Content`; needed when `Type` is `MESSAGE` or `EVENT`.
        /// 1 to 100 characters.
        #[member(optional, text, "ContentType", min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: Option<String>,
        /// What the message or event says; needed for `MESSAGE`, and for `EVENT` with some content types.
        /// 1 to 16384 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
    }
}
