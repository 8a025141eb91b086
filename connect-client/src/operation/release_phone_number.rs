// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidParameterException, ResourceInUseException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Gives a claimed phone number up; for up to 180 days nobody can claim it.
    ///
    /// `DELETE /phone-number/{PhoneNumberId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ReleasePhoneNumber.html)
    #[http(DELETE, "/phone-number/{PhoneNumberId}")]
    pub struct ReleasePhoneNumber {
        release_phone_number: ReleasePhoneNumberFluentBuilder,
        builder: ReleasePhoneNumberBuilder,
        input: (ReleasePhoneNumberInput, ReleasePhoneNumberInputBuilder),
        output: ReleasePhoneNumberOutput,
        error: ReleasePhoneNumberError,
    }
}

connect_runtime::input! {
    /// Parameters of `ReleasePhoneNumber`.
    #[shape(
        "ReleasePhoneNumberRequest",
        ReleasePhoneNumberBuilder,
        ReleasePhoneNumberInputBuilder
    )]
    pub struct ReleasePhoneNumberInput {
        /// ID of the phone number to release.
        /// Required.
        #[member(optional, text, "PhoneNumberId", label("PhoneNumberId"), required)]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", query("clientToken"), token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ReleasePhoneNumber`.
    #[shape("ReleasePhoneNumberOutput", ReleasePhoneNumberOutputBuilder)]
    pub struct ReleasePhoneNumberOutput {}
}

connect_runtime::operation_error! {
    /// What `ReleasePhoneNumber` answers when it fails.
    pub enum ReleasePhoneNumberError {
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

/// Builders of `ReleasePhoneNumber`.
pub mod builders {
    pub use super::{
        ReleasePhoneNumberBuilder, ReleasePhoneNumberFluentBuilder,
        ReleasePhoneNumberInputBuilder, ReleasePhoneNumberOutputBuilder,
    };
}
