// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Chooses whether agents queue up by last inbound contact or by idle time.
    ///
    /// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/agent-availability-timer` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileAgentAvailabilityTimer.html)
    #[http(
        POST,
        "/routing-profiles/{InstanceId}/{RoutingProfileId}/agent-availability-timer"
    )]
    pub struct UpdateRoutingProfileAgentAvailabilityTimer {
        update_routing_profile_agent_availability_timer: UpdateRoutingProfileAgentAvailabilityTimerFluentBuilder,
        builder: UpdateRoutingProfileAgentAvailabilityTimerBuilder,
        input: (
            UpdateRoutingProfileAgentAvailabilityTimerInput,
            UpdateRoutingProfileAgentAvailabilityTimerInputBuilder,
        ),
        output: UpdateRoutingProfileAgentAvailabilityTimerOutput,
        error: UpdateRoutingProfileAgentAvailabilityTimerError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateRoutingProfileAgentAvailabilityTimer`.
    #[shape(
        "UpdateRoutingProfileAgentAvailabilityTimerRequest",
        UpdateRoutingProfileAgentAvailabilityTimerBuilder,
        UpdateRoutingProfileAgentAvailabilityTimerInputBuilder
    )]
    pub struct UpdateRoutingProfileAgentAvailabilityTimerInput {
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
        /// Whether the routing order follows time since the last inbound contact or the longest idle time.
        /// Required.
        #[member(
            optional,
            value(types::AgentAvailabilityTimer),
            "AgentAvailabilityTimer",
            required
        )]
        #[setters(set_agent_availability_timer, get_agent_availability_timer)]
        pub agent_availability_timer: Option<types::AgentAvailabilityTimer>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateRoutingProfileAgentAvailabilityTimer`.
    #[shape(
        "UpdateRoutingProfileAgentAvailabilityTimerOutput",
        UpdateRoutingProfileAgentAvailabilityTimerOutputBuilder
    )]
    pub struct UpdateRoutingProfileAgentAvailabilityTimerOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateRoutingProfileAgentAvailabilityTimer` answers when it fails.
    pub enum UpdateRoutingProfileAgentAvailabilityTimerError {
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

/// Builders of `UpdateRoutingProfileAgentAvailabilityTimer`.
pub mod builders {
    pub use super::{
        UpdateRoutingProfileAgentAvailabilityTimerBuilder,
        UpdateRoutingProfileAgentAvailabilityTimerFluentBuilder,
        UpdateRoutingProfileAgentAvailabilityTimerInputBuilder,
        UpdateRoutingProfileAgentAvailabilityTimerOutputBuilder,
    };
}
