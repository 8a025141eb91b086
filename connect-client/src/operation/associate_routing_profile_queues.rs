// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds queues to a routing profile, for automatic routing, manual assignment or both.
    ///
    /// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/associate-queues` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateRoutingProfileQueues.html)
    #[http(POST, "/routing-profiles/{InstanceId}/{RoutingProfileId}/associate-queues")]
    pub struct AssociateRoutingProfileQueues {
        associate_routing_profile_queues: AssociateRoutingProfileQueuesFluentBuilder,
        builder: AssociateRoutingProfileQueuesBuilder,
        input: (
            AssociateRoutingProfileQueuesInput,
            AssociateRoutingProfileQueuesInputBuilder,
        ),
        output: AssociateRoutingProfileQueuesOutput,
        error: AssociateRoutingProfileQueuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateRoutingProfileQueues`.
    #[shape(
        "AssociateRoutingProfileQueuesRequest",
        AssociateRoutingProfileQueuesBuilder,
        AssociateRoutingProfileQueuesInputBuilder
    )]
    pub struct AssociateRoutingProfileQueuesInput {
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
        /// Queues to add to the routing profile.
        /// 1 to 10 elements.
        #[member(
            optional,
            list(types::RoutingProfileQueueConfig),
            "QueueConfigs",
            min_length(1)
        )]
        #[setters(set_queue_configs, get_queue_configs)]
        pub queue_configs: Option<Vec<types::RoutingProfileQueueConfig>>,
        /// Queues to add for manual assignment, which for voice covers only agent-first callbacks.
        /// 1 to 10 elements.
        #[member(
            optional,
            list(types::RoutingProfileManualAssignmentQueueConfig),
            "ManualAssignmentQueueConfigs",
            min_length(1)
        )]
        #[setters(set_manual_assignment_queue_configs, get_manual_assignment_queue_configs)]
        pub manual_assignment_queue_configs: Option<
            Vec<types::RoutingProfileManualAssignmentQueueConfig>,
        >,
    }
}

connect_runtime::output! {
    /// Result of `AssociateRoutingProfileQueues`.
    #[shape(
        "AssociateRoutingProfileQueuesOutput",
        AssociateRoutingProfileQueuesOutputBuilder
    )]
    pub struct AssociateRoutingProfileQueuesOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateRoutingProfileQueues` answers when it fails.
    pub enum AssociateRoutingProfileQueuesError {
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

/// Builders of `AssociateRoutingProfileQueues`.
pub mod builders {
    pub use super::{
        AssociateRoutingProfileQueuesBuilder, AssociateRoutingProfileQueuesFluentBuilder,
        AssociateRoutingProfileQueuesInputBuilder,
        AssociateRoutingProfileQueuesOutputBuilder,
    };
}
