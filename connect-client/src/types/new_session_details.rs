// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Properties for a chat contact that an integration event starts.
    #[shape("NewSessionDetails", NewSessionDetailsBuilder)]
    pub struct NewSessionDetails {
        /// Content types that chat messages may have; `text/plain` must be among them.
        #[member(
            optional,
            list(String),
            "SupportedMessagingContentTypes",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(
            set_supported_messaging_content_types,
            get_supported_messaging_content_types
        )]
        pub supported_messaging_content_types: Option<Vec<String>>,
        /// Participant of the chat, with the name to display.
        #[member(optional, value(types::ParticipantDetails), "ParticipantDetails")]
        #[setters(set_participant_details, get_participant_details)]
        pub participant_details: Option<types::ParticipantDetails>,
        /// Contact attributes that flows can read, by key; together at most 32,768 UTF-8 bytes per contact.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Where the chat is streamed to, such as an Amazon SNS endpoint.
        #[member(
            optional,
            value(types::ChatStreamingConfiguration),
            "StreamingConfiguration"
        )]
        #[setters(set_streaming_configuration, get_streaming_configuration)]
        pub streaming_configuration: Option<types::ChatStreamingConfiguration>,
    }
}
