// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Starts a customer chat by running the given flow and hands back the participant token for it. The token is then exchanged at the Participant Service (`CreateParticipantConnection` with `WEBSOCKET` and `CONNECTION_CREDENTIALS`); this has to happen no later than 5 minutes after the chat exists. Status 429 has two causes: `TooManyRequests` means too many calls per second, `LimitExceededException` means that too many chats are active at once. A 400 for a call that sets `ChatDurationInMinutes` can mean that the account is not enabled for custom durations, which only AWS Support can change.
    ///
    /// `PUT /contact/chat` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartChatContact.html)
    #[http(PUT, "/contact/chat")]
    pub struct StartChatContact {
        start_chat_contact: StartChatContactFluentBuilder,
        builder: StartChatContactBuilder,
        input: (StartChatContactInput, StartChatContactInputBuilder),
        output: StartChatContactOutput,
        error: StartChatContactError,
    }
}

connect_runtime::input! {
    /// Which flow handles the new chat, who takes part in it and how it begins.
    #[shape(
        "StartChatContactRequest",
        StartChatContactBuilder,
        StartChatContactInputBuilder
    )]
    pub struct StartChatContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Flow that handles the chat; its ID is the last segment of the flow's ARN.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Contact attributes that flows can read, by name; keys consist of letters, digits, `-` and `_`, and a contact holds 32,768 bytes of UTF-8 in total.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// How the customer is presented in the chat.
        /// Required.
        #[member(optional, value(types::ParticipantDetails), "ParticipantDetails", required)]
        #[setters(set_participant_details, get_participant_details)]
        pub participant_details: Option<types::ParticipantDetails>,
        /// Settings for the chat participant, such as its response mode.
        #[member(
            optional,
            value(types::ParticipantConfiguration),
            "ParticipantConfiguration"
        )]
        #[setters(set_participant_configuration, get_participant_configuration)]
        pub participant_configuration: Option<types::ParticipantConfiguration>,
        /// First message of the chat; a Lex bot in the flow does not see it.
        #[member(optional, value(types::ChatMessage), "InitialMessage")]
        #[setters(set_initial_message, get_initial_message)]
        pub initial_message: Option<types::ChatMessage>,
        /// Idempotency token that makes a retry safe; generated when left out.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Length of the whole chat session in minutes; 25 hours when absent.
        /// 60 to 10080.
        #[member(optional, copy(i32), "ChatDurationInMinutes", min(60.0))]
        #[setters(set_chat_duration_in_minutes, get_chat_duration_in_minutes)]
        pub chat_duration_in_minutes: Option<i32>,
        /// Content types that may be sent in the chat: `text/plain`, which must be in the list, and optionally `application/json`, `text/markdown`, `application/vnd.amazonaws.connect.message.interactive`, plus the latter with `.response` appended.
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
        /// Continues an earlier chat; absent for a chat without history.
        #[member(optional, value(types::PersistentChat), "PersistentChat")]
        #[setters(set_persistent_chat, get_persistent_chat)]
        pub persistent_chat: Option<types::PersistentChat>,
        /// Another contact that the new chat is to be linked with.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// System-defined attributes of this contact segment, readable in flows; a key may use letters, digits, `-` and `_`. They can carry the channel subtype, for example `connect:Guide`.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// Own number or ID for the customer, for instance the one in a CRM.
        /// 1 to 128 characters.
        #[member(optional, text, "CustomerId", sensitive, min_length(1))]
        #[setters(set_customer_id, get_customer_id)]
        pub customer_id: Option<String>,
        /// Participants to disconnect when the customer leaves.
        /// Exactly 1 element.
        #[member(
            optional,
            list(types::DisconnectOnCustomerExitParticipantType),
            "DisconnectOnCustomerExit",
            min_length(1)
        )]
        #[setters(set_disconnect_on_customer_exit, get_disconnect_on_customer_exit)]
        pub disconnect_on_customer_exit: Option<
            Vec<types::DisconnectOnCustomerExitParticipantType>,
        >,
        /// Kinds of connection to be set up for the participant.
        /// 1 to 2 elements.
        #[member(optional, list(types::ConnectionType), "ConnectionTypes", min_length(1))]
        #[setters(set_connection_types, get_connection_types)]
        pub connection_types: Option<Vec<types::ConnectionType>>,
        /// Endpoint to which the chat is streamed.
        #[member(
            optional,
            value(types::ChatStreamingConfiguration),
            "ChatStreamingConfiguration"
        )]
        #[setters(set_chat_streaming_configuration, get_chat_streaming_configuration)]
        pub chat_streaming_configuration: Option<types::ChatStreamingConfiguration>,
    }
}

connect_runtime::output! {
    /// IDs and token of the chat that was started.
    #[shape("StartChatContactResponse", StartChatContactOutputBuilder)]
    pub struct StartChatContactOutput {
        /// ID of the new chat contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the customer as a participant; it stays the same for as long as the chat lives.
        /// 1 to 256 characters.
        #[member(optional, text, "ParticipantId", min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: Option<String>,
        /// Token for calling `CreateParticipantConnection`; valid as long as the participant exists.
        /// 1 to 1000 characters.
        #[member(optional, text, "ParticipantToken", min_length(1))]
        #[setters(set_participant_token, get_participant_token)]
        pub participant_token: Option<String>,
        /// Contact whose chat is continued; absent unless the chat is persistent.
        /// 1 to 256 characters.
        #[member(optional, text, "ContinuedFromContactId", min_length(1))]
        #[setters(set_continued_from_contact_id, get_continued_from_contact_id)]
        pub continued_from_contact_id: Option<String>,
        /// Connection token and its expiry, when credentials were set up with the call.
        #[member(optional, value(types::ConnectionCredentials), "ConnectionCredentials")]
        #[setters(set_connection_credentials, get_connection_credentials)]
        pub connection_credentials: Option<types::ConnectionCredentials>,
        /// Websocket address, when a websocket was set up with the call.
        #[member(optional, value(types::Websocket), "Websocket")]
        #[setters(set_websocket, get_websocket)]
        pub websocket: Option<types::Websocket>,
        /// ID of the chat's stream.
        /// 1 to 100 characters.
        #[member(optional, text, "StreamingId", min_length(1))]
        #[setters(set_streaming_id, get_streaming_id)]
        pub streaming_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartChatContact` answers when it fails.
    pub enum StartChatContactError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, throttling)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `StartChatContact`.
pub mod builders {
    pub use super::{
        StartChatContactBuilder, StartChatContactFluentBuilder,
        StartChatContactInputBuilder, StartChatContactOutputBuilder,
    };
}
