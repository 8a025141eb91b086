// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Continues a chat from an earlier one, wholly or from a chosen segment onward.
    ///
    /// `POST /contact/persistent-contact-association/{InstanceId}/{InitialContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePersistentContactAssociation.html)
    #[http(POST, "/contact/persistent-contact-association/{InstanceId}/{InitialContactId}")]
    pub struct CreatePersistentContactAssociation {
        create_persistent_contact_association: CreatePersistentContactAssociationFluentBuilder,
        builder: CreatePersistentContactAssociationBuilder,
        input: (
            CreatePersistentContactAssociationInput,
            CreatePersistentContactAssociationInputBuilder,
        ),
        output: CreatePersistentContactAssociationOutput,
        error: CreatePersistentContactAssociationError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreatePersistentContactAssociation`.
    #[shape(
        "CreatePersistentContactAssociationRequest",
        CreatePersistentContactAssociationBuilder,
        CreatePersistentContactAssociationInputBuilder
    )]
    pub struct CreatePersistentContactAssociationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the current contact, from which the operation is called.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "InitialContactId",
            label("InitialContactId"),
            required,
            min_length(1)
        )]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// Whether to resume from the latest contact of the past session or from exactly `SourceContactId`.
        /// Required.
        #[member(optional, value(types::RehydrationType), "RehydrationType", required)]
        #[setters(set_rehydration_type, get_rehydration_type)]
        pub rehydration_type: Option<types::RehydrationType>,
        /// ID of the past contact to continue; with `ENTIRE_PAST_SESSION`, the initial one of its session.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "SourceContactId", required, min_length(1))]
        #[setters(set_source_contact_id, get_source_contact_id)]
        pub source_contact_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// At most 500 characters.
        #[member(optional, text, "ClientToken")]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreatePersistentContactAssociation`.
    #[shape(
        "CreatePersistentContactAssociationResponse",
        CreatePersistentContactAssociationOutputBuilder
    )]
    pub struct CreatePersistentContactAssociationOutput {
        /// ID of the contact that the chat continues; present for persistent chats only.
        /// 1 to 256 characters.
        #[member(optional, text, "ContinuedFromContactId", min_length(1))]
        #[setters(set_continued_from_contact_id, get_continued_from_contact_id)]
        pub continued_from_contact_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreatePersistentContactAssociation` answers when it fails.
    pub enum CreatePersistentContactAssociationError {
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreatePersistentContactAssociation`.
pub mod builders {
    pub use super::{
        CreatePersistentContactAssociationBuilder,
        CreatePersistentContactAssociationFluentBuilder,
        CreatePersistentContactAssociationInputBuilder,
        CreatePersistentContactAssociationOutputBuilder,
    };
}
