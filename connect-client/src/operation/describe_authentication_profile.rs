// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns an authentication profile: the IP ranges and session durations it imposes.
    ///
    /// `GET /authentication-profiles/{InstanceId}/{AuthenticationProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAuthenticationProfile.html)
    #[http(GET, "/authentication-profiles/{InstanceId}/{AuthenticationProfileId}")]
    pub struct DescribeAuthenticationProfile {
        describe_authentication_profile: DescribeAuthenticationProfileFluentBuilder,
        builder: DescribeAuthenticationProfileBuilder,
        input: (
            DescribeAuthenticationProfileInput,
            DescribeAuthenticationProfileInputBuilder,
        ),
        output: DescribeAuthenticationProfileOutput,
        error: DescribeAuthenticationProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeAuthenticationProfile`.
    #[shape(
        "DescribeAuthenticationProfileRequest",
        DescribeAuthenticationProfileBuilder,
        DescribeAuthenticationProfileInputBuilder
    )]
    pub struct DescribeAuthenticationProfileInput {
        /// ID of the authentication profile.
        /// Required; 1 to 100 characters.
        #[member(
            optional,
            text,
            "AuthenticationProfileId",
            label("AuthenticationProfileId"),
            required,
            min_length(1)
        )]
        #[setters(set_authentication_profile_id, get_authentication_profile_id)]
        pub authentication_profile_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeAuthenticationProfile`.
    #[shape(
        "DescribeAuthenticationProfileResponse",
        DescribeAuthenticationProfileOutputBuilder
    )]
    pub struct DescribeAuthenticationProfileOutput {
        /// Details of the authentication profile.
        #[member(optional, value(types::AuthenticationProfile), "AuthenticationProfile")]
        #[setters(set_authentication_profile, get_authentication_profile)]
        pub authentication_profile: Option<types::AuthenticationProfile>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeAuthenticationProfile` answers when it fails.
    pub enum DescribeAuthenticationProfileError {
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

/// Builders of `DescribeAuthenticationProfile`.
pub mod builders {
    pub use super::{
        DescribeAuthenticationProfileBuilder, DescribeAuthenticationProfileFluentBuilder,
        DescribeAuthenticationProfileInputBuilder,
        DescribeAuthenticationProfileOutputBuilder,
    };
}
