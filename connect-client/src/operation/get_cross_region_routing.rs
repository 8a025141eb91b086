// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the Regions that are isolated from routing across Regions, for globally routed instances.
    ///
    /// `GET /cross-region-routing/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCrossRegionRouting.html)
    #[http(GET, "/cross-region-routing/{InstanceId}")]
    pub struct GetCrossRegionRouting {
        get_cross_region_routing: GetCrossRegionRoutingFluentBuilder,
        builder: GetCrossRegionRoutingBuilder,
        input: (GetCrossRegionRoutingInput, GetCrossRegionRoutingInputBuilder),
        output: GetCrossRegionRoutingOutput,
        error: GetCrossRegionRoutingError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetCrossRegionRouting`.
    #[shape(
        "GetCrossRegionRoutingRequest",
        GetCrossRegionRoutingBuilder,
        GetCrossRegionRoutingInputBuilder
    )]
    pub struct GetCrossRegionRoutingInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `GetCrossRegionRouting`.
    #[shape("GetCrossRegionRoutingResponse", GetCrossRegionRoutingOutputBuilder)]
    pub struct GetCrossRegionRoutingOutput {
        /// AWS Regions with cross-region routing off: their contacts stay there, and their agents get none from elsewhere.
        #[member(
            optional,
            list(String),
            "IsolatedRegions",
            items(&member::Bounds::NONE.min_length(8))
        )]
        #[setters(set_isolated_regions, get_isolated_regions)]
        pub isolated_regions: Option<Vec<String>>,
    }
}

connect_runtime::operation_error! {
    /// What `GetCrossRegionRouting` answers when it fails.
    pub enum GetCrossRegionRoutingError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
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

/// Builders of `GetCrossRegionRouting`.
pub mod builders {
    pub use super::{
        GetCrossRegionRoutingBuilder, GetCrossRegionRoutingFluentBuilder,
        GetCrossRegionRoutingInputBuilder, GetCrossRegionRoutingOutputBuilder,
    };
}
