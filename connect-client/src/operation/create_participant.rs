// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    ConflictException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds a participant to a running chat or WebRTC call and returns connection credentials.
    ///
    /// `POST /contact/create-participant` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateParticipant.html)
    #[http(POST, "/contact/create-participant")]
    pub struct CreateParticipant {
        create_participant: CreateParticipantFluentBuilder,
        builder: CreateParticipantBuilder,
        input: (CreateParticipantInput, CreateParticipantInputBuilder),
        output: CreateParticipantOutput,
        error: CreateParticipantError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateParticipant`.
    #[shape(
        "CreateParticipantRequest",
        CreateParticipantBuilder,
        CreateParticipantInputBuilder
    )]
    pub struct CreateParticipantInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the chat or WebRTC contact; for WebRTC, the initial ID that `StartWebRTCContact` gave.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Who is added; `ParticipantRole` has to be `CUSTOM_BOT` for chat and `CUSTOMER` for voice.
        /// Required.
        #[member(
            optional,
            value(types::ParticipantDetailsToAdd),
            "ParticipantDetails",
            required
        )]
        #[setters(set_participant_details, get_participant_details)]
        pub participant_details: Option<types::ParticipantDetailsToAdd>,
    }
}

connect_runtime::output! {
    /// Result of `CreateParticipant`.
    #[shape("CreateParticipantResponse", CreateParticipantOutputBuilder)]
    pub struct CreateParticipantOutput {
        /// Token for opening the participant's connection, valid as long as the chat participant exists.
        #[member(
            optional,
            value(types::ParticipantTokenCredentials),
            "ParticipantCredentials"
        )]
        #[setters(set_participant_credentials, get_participant_credentials)]
        pub participant_credentials: Option<types::ParticipantTokenCredentials>,
        /// ID of the participant, constant throughout the chat.
        /// 1 to 256 characters.
        #[member(optional, text, "ParticipantId", min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateParticipant` answers when it fails.
    pub enum CreateParticipantError {
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateParticipant`.
pub mod builders {
    pub use super::{
        CreateParticipantBuilder, CreateParticipantFluentBuilder,
        CreateParticipantInputBuilder, CreateParticipantOutputBuilder,
    };
}
