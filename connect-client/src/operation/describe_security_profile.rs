// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a security profile; its permissions come from `ListSecurityProfilePermissions`.
    ///
    /// `GET /security-profiles/{InstanceId}/{SecurityProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeSecurityProfile.html)
    #[http(GET, "/security-profiles/{InstanceId}/{SecurityProfileId}")]
    pub struct DescribeSecurityProfile {
        describe_security_profile: DescribeSecurityProfileFluentBuilder,
        builder: DescribeSecurityProfileBuilder,
        input: (DescribeSecurityProfileInput, DescribeSecurityProfileInputBuilder),
        output: DescribeSecurityProfileOutput,
        error: DescribeSecurityProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeSecurityProfile`.
    #[shape(
        "DescribeSecurityProfileRequest",
        DescribeSecurityProfileBuilder,
        DescribeSecurityProfileInputBuilder
    )]
    pub struct DescribeSecurityProfileInput {
        /// ID of the security profile.
        /// Required.
        #[member(optional, text, "SecurityProfileId", label("SecurityProfileId"), required)]
        #[setters(set_security_profile_id, get_security_profile_id)]
        pub security_profile_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeSecurityProfile`.
    #[shape("DescribeSecurityProfileResponse", DescribeSecurityProfileOutputBuilder)]
    pub struct DescribeSecurityProfileOutput {
        /// Details of the security profile.
        #[member(optional, value(types::SecurityProfile), "SecurityProfile")]
        #[setters(set_security_profile, get_security_profile)]
        pub security_profile: Option<types::SecurityProfile>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeSecurityProfile` answers when it fails.
    pub enum DescribeSecurityProfileError {
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

/// Builders of `DescribeSecurityProfile`.
pub mod builders {
    pub use super::{
        DescribeSecurityProfileBuilder, DescribeSecurityProfileFluentBuilder,
        DescribeSecurityProfileInputBuilder, DescribeSecurityProfileOutputBuilder,
    };
}
