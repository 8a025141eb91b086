// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Relays a message or event of an external chat, opening a chat if needed; reserved for AWS.
    ///
    /// `POST /chat-integration-event` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendChatIntegrationEvent.html)
    #[http(POST, "/chat-integration-event")]
    pub struct SendChatIntegrationEvent {
        send_chat_integration_event: SendChatIntegrationEventFluentBuilder,
        builder: SendChatIntegrationEventBuilder,
        input: (SendChatIntegrationEventInput, SendChatIntegrationEventInputBuilder),
        output: SendChatIntegrationEventOutput,
        error: SendChatIntegrationEventError,
    }
}

connect_runtime::input! {
    /// Parameters of `SendChatIntegrationEvent`.
    #[shape(
        "SendChatIntegrationEventRequest",
        SendChatIntegrationEventBuilder,
        SendChatIntegrationEventInputBuilder
    )]
    pub struct SendChatIntegrationEventInput {
        /// External ID of the customer in the chat; for SMS, the customer's phone number in E.164 format.
        /// Required; 1 to 255 characters.
        #[member(optional, text, "SourceId", required, min_length(1))]
        #[setters(set_source_id, get_source_id)]
        pub source_id: Option<String>,
        /// ID of the chat system, tied to instance and flow for new chats; for SMS, ARN of the inbound phone number.
        /// Required; 1 to 255 characters.
        #[member(optional, text, "DestinationId", required, min_length(1))]
        #[setters(set_destination_id, get_destination_id)]
        pub destination_id: Option<String>,
        /// Kind of channel, which helps to identify the chat, such as `connect:sms`.
        /// 1 to 100 characters.
        #[member(optional, text, "Subtype", min_length(1))]
        #[setters(set_subtype, get_subtype)]
        pub subtype: Option<String>,
        /// Message or event of the external chat to relay.
        /// Required.
        #[member(optional, value(types::ChatEvent), "Event", required)]
        #[setters(set_event, get_event)]
        pub event: Option<types::ChatEvent>,
        /// Contact properties for a new chat; ignored when an existing chat takes the event.
        #[member(optional, value(types::NewSessionDetails), "NewSessionDetails")]
        #[setters(set_new_session_details, get_new_session_details)]
        pub new_session_details: Option<types::NewSessionDetails>,
    }
}

connect_runtime::output! {
    /// Result of `SendChatIntegrationEvent`.
    #[shape("SendChatIntegrationEventResponse", SendChatIntegrationEventOutputBuilder)]
    pub struct SendChatIntegrationEventOutput {
        /// ID of the chat contact that took the event; may be absent if the event needs a chat that exists already.
        /// 1 to 256 characters.
        #[member(optional, text, "InitialContactId", min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// Whether the event opened a new chat rather than going to an existing one.
        #[member(optional, copy(bool), "NewChatCreated")]
        #[setters(set_new_chat_created, get_new_chat_created)]
        pub new_chat_created: Option<bool>,
    }
}

connect_runtime::operation_error! {
    /// What `SendChatIntegrationEvent` answers when it fails.
    pub enum SendChatIntegrationEventError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `SendChatIntegrationEvent`.
pub mod builders {
    pub use super::{
        SendChatIntegrationEventBuilder, SendChatIntegrationEventFluentBuilder,
        SendChatIntegrationEventInputBuilder, SendChatIntegrationEventOutputBuilder,
    };
}
