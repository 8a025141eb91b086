// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidParameterException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Takes a free phone number for an instance or traffic distribution group.
    ///
    /// `POST /phone-number/claim` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html)
    #[http(POST, "/phone-number/claim")]
    pub struct ClaimPhoneNumber {
        claim_phone_number: ClaimPhoneNumberFluentBuilder,
        builder: ClaimPhoneNumberBuilder,
        input: (ClaimPhoneNumberInput, ClaimPhoneNumberInputBuilder),
        output: ClaimPhoneNumberOutput,
        error: ClaimPhoneNumberError,
    }
}

connect_runtime::input! {
    /// Parameters of `ClaimPhoneNumber`.
    #[shape(
        "ClaimPhoneNumberRequest",
        ClaimPhoneNumberBuilder,
        ClaimPhoneNumberInputBuilder
    )]
    pub struct ClaimPhoneNumberInput {
        /// ARN of the instance or traffic distribution group that gets inbound traffic. Either `InstanceId` or `TargetArn` is needed.
        #[member(optional, text, "TargetArn")]
        #[setters(set_target_arn, get_target_arn)]
        pub target_arn: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Number to claim: `+`, country code, then the subscriber's number with its area code.
        /// Required; matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "PhoneNumber", required)]
        #[setters(set_phone_number, get_phone_number)]
        pub phone_number: Option<String>,
        /// Free text that describes the phone number.
        /// At most 500 characters; matches `^[\W\S_]*`.
        #[member(optional, text, "PhoneNumberDescription")]
        #[setters(set_phone_number_description, get_phone_number_description)]
        pub phone_number_description: Option<String>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ClaimPhoneNumber`.
    #[shape("ClaimPhoneNumberResponse", ClaimPhoneNumberOutputBuilder)]
    pub struct ClaimPhoneNumberOutput {
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
    /// What `ClaimPhoneNumber` answers when it fails.
    pub enum ClaimPhoneNumberError {
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `ClaimPhoneNumber`.
pub mod builders {
    pub use super::{
        ClaimPhoneNumberBuilder, ClaimPhoneNumberFluentBuilder,
        ClaimPhoneNumberInputBuilder, ClaimPhoneNumberOutputBuilder,
    };
}
