// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a claimed phone number, its target and the status of the claim.
    ///
    /// `GET /phone-number/{PhoneNumberId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePhoneNumber.html)
    #[http(GET, "/phone-number/{PhoneNumberId}")]
    pub struct DescribePhoneNumber {
        describe_phone_number: DescribePhoneNumberFluentBuilder,
        builder: DescribePhoneNumberBuilder,
        input: (DescribePhoneNumberInput, DescribePhoneNumberInputBuilder),
        output: DescribePhoneNumberOutput,
        error: DescribePhoneNumberError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribePhoneNumber`.
    #[shape(
        "DescribePhoneNumberRequest",
        DescribePhoneNumberBuilder,
        DescribePhoneNumberInputBuilder
    )]
    pub struct DescribePhoneNumberInput {
        /// ID of the phone number.
        /// Required.
        #[member(optional, text, "PhoneNumberId", label("PhoneNumberId"), required)]
        #[setters(set_phone_number_id, get_phone_number_id)]
        pub phone_number_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribePhoneNumber`.
    #[shape("DescribePhoneNumberResponse", DescribePhoneNumberOutputBuilder)]
    pub struct DescribePhoneNumberOutput {
        /// Phone number that an instance or a traffic distribution group has claimed.
        #[member(
            optional,
            value(types::ClaimedPhoneNumberSummary),
            "ClaimedPhoneNumberSummary"
        )]
        #[setters(set_claimed_phone_number_summary, get_claimed_phone_number_summary)]
        pub claimed_phone_number_summary: Option<types::ClaimedPhoneNumberSummary>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribePhoneNumber` answers when it fails.
    pub enum DescribePhoneNumberError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

connect_runtime::waiting! {
    impl Wait<DescribePhoneNumber> for DescribePhoneNumberBuilder {}
}

/// Builders of `DescribePhoneNumber`.
pub mod builders {
    pub use super::{
        DescribePhoneNumberBuilder, DescribePhoneNumberFluentBuilder,
        DescribePhoneNumberInputBuilder, DescribePhoneNumberOutputBuilder,
    };
}
