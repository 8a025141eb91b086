// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a routing profile with its channels and default outbound queue.
    ///
    /// `GET /routing-profiles/{InstanceId}/{RoutingProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeRoutingProfile.html)
    #[http(GET, "/routing-profiles/{InstanceId}/{RoutingProfileId}")]
    pub struct DescribeRoutingProfile {
        describe_routing_profile: DescribeRoutingProfileFluentBuilder,
        builder: DescribeRoutingProfileBuilder,
        input: (DescribeRoutingProfileInput, DescribeRoutingProfileInputBuilder),
        output: DescribeRoutingProfileOutput,
        error: DescribeRoutingProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeRoutingProfile`.
    #[shape(
        "DescribeRoutingProfileRequest",
        DescribeRoutingProfileBuilder,
        DescribeRoutingProfileInputBuilder
    )]
    pub struct DescribeRoutingProfileInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the routing profile.
        /// Required.
        #[member(optional, text, "RoutingProfileId", label("RoutingProfileId"), required)]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeRoutingProfile`.
    #[shape("DescribeRoutingProfileResponse", DescribeRoutingProfileOutputBuilder)]
    pub struct DescribeRoutingProfileOutput {
        /// Details of the routing profile.
        #[member(optional, value(types::RoutingProfile), "RoutingProfile")]
        #[setters(set_routing_profile, get_routing_profile)]
        pub routing_profile: Option<types::RoutingProfile>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeRoutingProfile` answers when it fails.
    pub enum DescribeRoutingProfileError {
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

/// Builders of `DescribeRoutingProfile`.
pub mod builders {
    pub use super::{
        DescribeRoutingProfileBuilder, DescribeRoutingProfileFluentBuilder,
        DescribeRoutingProfileInputBuilder, DescribeRoutingProfileOutputBuilder,
    };
}
