// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets the queue through which agents of a routing profile place outbound contacts.
    ///
    /// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/default-outbound-queue` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileDefaultOutboundQueue.html)
    #[http(POST, "/routing-profiles/{InstanceId}/{RoutingProfileId}/default-outbound-queue")]
    pub struct UpdateRoutingProfileDefaultOutboundQueue {
        update_routing_profile_default_outbound_queue: UpdateRoutingProfileDefaultOutboundQueueFluentBuilder,
        builder: UpdateRoutingProfileDefaultOutboundQueueBuilder,
        input: (
            UpdateRoutingProfileDefaultOutboundQueueInput,
            UpdateRoutingProfileDefaultOutboundQueueInputBuilder,
        ),
        output: UpdateRoutingProfileDefaultOutboundQueueOutput,
        error: UpdateRoutingProfileDefaultOutboundQueueError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateRoutingProfileDefaultOutboundQueue`.
    #[shape(
        "UpdateRoutingProfileDefaultOutboundQueueRequest",
        UpdateRoutingProfileDefaultOutboundQueueBuilder,
        UpdateRoutingProfileDefaultOutboundQueueInputBuilder
    )]
    pub struct UpdateRoutingProfileDefaultOutboundQueueInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the routing profile to change.
        /// Required.
        #[member(optional, text, "RoutingProfileId", label("RoutingProfileId"), required)]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
        /// ID of the new default queue for outbound contacts.
        /// Required.
        #[member(optional, text, "DefaultOutboundQueueId", required)]
        #[setters(set_default_outbound_queue_id, get_default_outbound_queue_id)]
        pub default_outbound_queue_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateRoutingProfileDefaultOutboundQueue`.
    #[shape(
        "UpdateRoutingProfileDefaultOutboundQueueOutput",
        UpdateRoutingProfileDefaultOutboundQueueOutputBuilder
    )]
    pub struct UpdateRoutingProfileDefaultOutboundQueueOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateRoutingProfileDefaultOutboundQueue` answers when it fails.
    pub enum UpdateRoutingProfileDefaultOutboundQueueError {
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

/// Builders of `UpdateRoutingProfileDefaultOutboundQueue`.
pub mod builders {
    pub use super::{
        UpdateRoutingProfileDefaultOutboundQueueBuilder,
        UpdateRoutingProfileDefaultOutboundQueueFluentBuilder,
        UpdateRoutingProfileDefaultOutboundQueueInputBuilder,
        UpdateRoutingProfileDefaultOutboundQueueOutputBuilder,
    };
}
