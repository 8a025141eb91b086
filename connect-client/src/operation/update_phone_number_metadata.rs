// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceInUseException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the description of a claimed phone number.
    ///
    /// `PUT /phone-number/{PhoneNumberId}/metadata` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumberMetadata.html)
    #[http(PUT, "/phone-number/{PhoneNumberId}/metadata")]
    pub struct UpdatePhoneNumberMetadata {
        update_phone_number_metadata: UpdatePhoneNumberMetadataFluentBuilder,
        builder: UpdatePhoneNumberMetadataBuilder,
        input: (UpdatePhoneNumberMetadataInput, UpdatePhoneNumberMetadataInputBuilder),
        output: UpdatePhoneNumberMetadataOutput,
        error: UpdatePhoneNumberMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdatePhoneNumberMetadata`.
    #[shape(
        "UpdatePhoneNumberMetadataRequest",
        UpdatePhoneNumberMetadataBuilder,
        UpdatePhoneNumberMetadataInputBuilder
    )]
    pub struct UpdatePhoneNumberMetadataInput {
        /// ID or ARN of the phone number.
        /// Required.
        #[member(optional, text, "PhoneNumberId", label("PhoneNumberId"), required)]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// New description.
        /// At most 500 characters; matches `^[\W\S_]*`.
        #[member(optional, text, "PhoneNumberDescription")]
        #[setters(set_phone_number_description, get_phone_number_description)]
        pub phone_number_description: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdatePhoneNumberMetadata`.
    #[shape("UpdatePhoneNumberMetadataOutput", UpdatePhoneNumberMetadataOutputBuilder)]
    pub struct UpdatePhoneNumberMetadataOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdatePhoneNumberMetadata` answers when it fails.
    pub enum UpdatePhoneNumberMetadataError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        #[code("IdempotencyException", is_idempotency_exception)]
        IdempotencyException(IdempotencyException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdatePhoneNumberMetadata`.
pub mod builders {
    pub use super::{
        UpdatePhoneNumberMetadataBuilder, UpdatePhoneNumberMetadataFluentBuilder,
        UpdatePhoneNumberMetadataInputBuilder, UpdatePhoneNumberMetadataOutputBuilder,
    };
}
