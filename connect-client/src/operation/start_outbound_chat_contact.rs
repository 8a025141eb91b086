// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Starts an SMS conversation with a customer and returns the ID of its contact, which is handled by the flow in `ContactFlowId`. `SourceEndpoint` has to be of type `CONNECT_PHONENUMBER_ARN` and `DestinationEndpoint` of type `TELEPHONE_NUMBER`. It serves agents who write first, and flows that move a running contact over to SMS.
    ///
    /// `PUT /contact/outbound-chat` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundChatContact.html)
    #[http(PUT, "/contact/outbound-chat")]
    pub struct StartOutboundChatContact {
        start_outbound_chat_contact: StartOutboundChatContactFluentBuilder,
        builder: StartOutboundChatContactBuilder,
        input: (StartOutboundChatContactInput, StartOutboundChatContactInputBuilder),
        output: StartOutboundChatContactOutput,
        error: StartOutboundChatContactError,
    }
}

connect_runtime::input! {
    /// Who writes to whom in a new SMS conversation, and how it begins.
    #[shape(
        "StartOutboundChatContactRequest",
        StartOutboundChatContactBuilder,
        StartOutboundChatContactInputBuilder
    )]
    pub struct StartOutboundChatContactInput {
        /// Number that sends, as a `CONNECT_PHONENUMBER_ARN`.
        /// Required.
        #[member(optional, value(types::Endpoint), "SourceEndpoint", required)]
        #[setters(set_source_endpoint, get_source_endpoint)]
        pub source_endpoint: Option<types::Endpoint>,
        /// Customer's number, as a `TELEPHONE_NUMBER`.
        /// Required.
        #[member(optional, value(types::Endpoint), "DestinationEndpoint", required)]
        #[setters(set_destination_endpoint, get_destination_endpoint)]
        pub destination_endpoint: Option<types::Endpoint>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// System-defined attributes of this contact segment, readable in flows; a key may use letters, digits, `-` and `_`. They can carry the channel subtype, for example `connect:SMS`.
        /// Required.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            required,
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// Own attributes of the contact, by name; flows read them like other contact attributes.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Flow that handles the conversation; its ID is the last segment of the flow's ARN.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Length of the whole chat session in minutes; 25 hours when absent.
        /// 60 to 10080.
        #[member(optional, copy(i32), "ChatDurationInMinutes", min(60.0))]
        #[setters(set_chat_duration_in_minutes, get_chat_duration_in_minutes)]
        pub chat_duration_in_minutes: Option<i32>,
        /// How the customer is presented.
        #[member(optional, value(types::ParticipantDetails), "ParticipantDetails")]
        #[setters(set_participant_details, get_participant_details)]
        pub participant_details: Option<types::ParticipantDetails>,
        /// Message that opens the conversation.
        #[member(optional, value(types::ChatMessage), "InitialSystemMessage")]
        #[setters(set_initial_system_message, get_initial_system_message)]
        pub initial_system_message: Option<types::ChatMessage>,
        /// Opening message made from a message template.
        #[member(
            optional,
            value(types::TemplatedMessageConfig),
            "InitialTemplatedSystemMessage"
        )]
        #[setters(
            set_initial_templated_system_message,
            get_initial_templated_system_message
        )]
        pub initial_templated_system_message: Option<types::TemplatedMessageConfig>,
        /// Another contact that the new one is to be linked with.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
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
        /// Idempotency token, valid for 7 days; generated when left out. Repeating it returns the contact that has already been started.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// The conversation that was started.
    #[shape("StartOutboundChatContactResponse", StartOutboundChatContactOutputBuilder)]
    pub struct StartOutboundChatContactOutput {
        /// ID of the new SMS contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartOutboundChatContact` answers when it fails.
    pub enum StartOutboundChatContactError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `StartOutboundChatContact`.
pub mod builders {
    pub use super::{
        StartOutboundChatContactBuilder, StartOutboundChatContactFluentBuilder,
        StartOutboundChatContactInputBuilder, StartOutboundChatContactOutputBuilder,
    };
}
