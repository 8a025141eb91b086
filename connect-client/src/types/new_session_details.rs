// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `NewSessionDetails`.
    #[shape("NewSessionDetails", NewSessionDetailsBuilder)]
    pub struct NewSessionDetails {
        /// `SupportedMessagingContentTypes`.
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
        /// `ParticipantDetails`.
        #[member(optional, value(types::ParticipantDetails), "ParticipantDetails")]
        #[setters(set_participant_details, get_participant_details)]
        pub participant_details: Option<types::ParticipantDetails>,
        /// `Attributes`.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// `StreamingConfiguration`.
        #[member(
            optional,
            value(types::ChatStreamingConfiguration),
            "StreamingConfiguration"
        )]
        #[setters(set_streaming_configuration, get_streaming_configuration)]
        pub streaming_configuration: Option<types::ChatStreamingConfiguration>,
    }
}
