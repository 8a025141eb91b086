// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Isolates all Regions from one another when `IsolatedAll` is true, or reconnects them.
    ///
    /// `PUT /cross-region-routing/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateCrossRegionRouting.html)
    #[http(PUT, "/cross-region-routing/{InstanceId}")]
    pub struct UpdateCrossRegionRouting {
        update_cross_region_routing: UpdateCrossRegionRoutingFluentBuilder,
        builder: UpdateCrossRegionRoutingBuilder,
        input: (UpdateCrossRegionRoutingInput, UpdateCrossRegionRoutingInputBuilder),
        output: UpdateCrossRegionRoutingOutput,
        error: UpdateCrossRegionRoutingError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateCrossRegionRouting`.
    #[shape(
        "UpdateCrossRegionRoutingRequest",
        UpdateCrossRegionRoutingBuilder,
        UpdateCrossRegionRoutingInputBuilder
    )]
    pub struct UpdateCrossRegionRoutingInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// True cuts all Regions of the instance off from each other, false restores routing between them.
        /// Required.
        #[member(optional, copy(bool), "IsolatedAll", required)]
        #[setters(set_isolated_all, get_isolated_all)]
        pub isolated_all: Option<bool>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateCrossRegionRouting`.
    #[shape("UpdateCrossRegionRoutingResponse", UpdateCrossRegionRoutingOutputBuilder)]
    pub struct UpdateCrossRegionRoutingOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateCrossRegionRouting` answers when it fails.
    pub enum UpdateCrossRegionRoutingError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateCrossRegionRouting`.
pub mod builders {
    pub use super::{
        UpdateCrossRegionRoutingBuilder, UpdateCrossRegionRoutingFluentBuilder,
        UpdateCrossRegionRoutingInputBuilder, UpdateCrossRegionRoutingOutputBuilder,
    };
}
