// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Opens a chat with an AI agent and returns the participant token to connect with.
    ///
    /// `PUT /contact/assistant` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartAssistantContact.html)
    #[http(PUT, "/contact/assistant")]
    pub struct StartAssistantContact {
        start_assistant_contact: StartAssistantContactFluentBuilder,
        builder: StartAssistantContactBuilder,
        input: (StartAssistantContactInput, StartAssistantContactInputBuilder),
        output: StartAssistantContactOutput,
        error: StartAssistantContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartAssistantContact`.
    #[shape(
        "StartAssistantContactRequest",
        StartAssistantContactBuilder,
        StartAssistantContactInputBuilder
    )]
    pub struct StartAssistantContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// AI agent that takes part in the contact.
        /// Required.
        #[member(optional, value(types::AiAgentInput), "AiAgent", required)]
        #[setters(set_ai_agent, get_ai_agent)]
        pub ai_agent: Option<types::AiAgentInput>,
        /// Details of the chat participant, such as the display name.
        /// Required.
        #[member(optional, value(types::ParticipantDetails), "ParticipantDetails", required)]
        #[setters(set_participant_details, get_participant_details)]
        pub participant_details: Option<types::ParticipantDetails>,
        /// First message of the new chat.
        #[member(optional, value(types::ChatMessage), "InitialMessage")]
        #[setters(set_initial_message, get_initial_message)]
        pub initial_message: Option<types::ChatMessage>,
        /// Contact attributes for use in flows, by name; all pairs together at most 32,768 bytes of UTF-8.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Settings that continue an earlier chat; not allowed together with `RelatedContactId`.
        #[member(optional, value(types::PersistentChat), "PersistentChat")]
        #[setters(set_persistent_chat, get_persistent_chat)]
        pub persistent_chat: Option<types::PersistentChat>,
        /// ID of a contact to which the new one is related; not allowed together with `PersistentChat`.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `StartAssistantContact`.
    #[shape("StartAssistantContactResponse", StartAssistantContactOutputBuilder)]
    pub struct StartAssistantContactOutput {
        /// ID of the new contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the chat participant, unchanged for as long as the chat exists.
        /// 1 to 256 characters.
        #[member(optional, text, "ParticipantId", min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: Option<String>,
        /// Token with which the participant opens its connection; valid for the participant's lifetime.
        /// 1 to 1000 characters.
        #[member(optional, text, "ParticipantToken", min_length(1))]
        #[setters(set_participant_token, get_participant_token)]
        pub participant_token: Option<String>,
        /// ID of the contact whose chat is continued; only for persistent chats.
        /// 1 to 256 characters.
        #[member(optional, text, "ContinuedFromContactId", min_length(1))]
        #[setters(set_continued_from_contact_id, get_continued_from_contact_id)]
        pub continued_from_contact_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartAssistantContact` answers when it fails.
    pub enum StartAssistantContactError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `StartAssistantContact`.
pub mod builders {
    pub use super::{
        StartAssistantContactBuilder, StartAssistantContactFluentBuilder,
        StartAssistantContactInputBuilder, StartAssistantContactOutputBuilder,
    };
}
