// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidParameterException, ResourceInUseException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Moves a phone number to another target, instance or traffic distribution group, within its Region.
    ///
    /// `PUT /phone-number/{PhoneNumberId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html)
    #[http(PUT, "/phone-number/{PhoneNumberId}")]
    pub struct UpdatePhoneNumber {
        update_phone_number: UpdatePhoneNumberFluentBuilder,
        builder: UpdatePhoneNumberBuilder,
        input: (UpdatePhoneNumberInput, UpdatePhoneNumberInputBuilder),
        output: UpdatePhoneNumberOutput,
        error: UpdatePhoneNumberError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdatePhoneNumber`.
    #[shape(
        "UpdatePhoneNumberRequest",
        UpdatePhoneNumberBuilder,
        UpdatePhoneNumberInputBuilder
    )]
    pub struct UpdatePhoneNumberInput {
        /// ID of the phone number to move.
        /// Required.
        #[member(optional, text, "PhoneNumberId", label("PhoneNumberId"), required)]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// ARN of the instance or traffic distribution group that is to receive inbound traffic; needed unless `InstanceId` is set.
        #[member(optional, text, "TargetArn")]
        #[setters(set_target_arn, get_target_arn)]
        pub target_arn: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdatePhoneNumber`.
    #[shape("UpdatePhoneNumberResponse", UpdatePhoneNumberOutputBuilder)]
    pub struct UpdatePhoneNumberOutput {
        /// ID of the phone number.
        #[member(optional, text, "PhoneNumberId")]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
        /// ARN of the phone number.
        #[member(optional, text, "PhoneNumberArn")]
        #[setters(set_phone_number_arn, get_phone_number_arn)]
        pub phone_number_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdatePhoneNumber` answers when it fails.
    pub enum UpdatePhoneNumberError {
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

/// Builders of `UpdatePhoneNumber`.
pub mod builders {
    pub use super::{
        UpdatePhoneNumberBuilder, UpdatePhoneNumberFluentBuilder,
        UpdatePhoneNumberInputBuilder, UpdatePhoneNumberOutputBuilder,
    };
}
