// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes priority and delay of queues that already belong to a routing profile.
    ///
    /// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/queues` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileQueues.html)
    #[http(POST, "/routing-profiles/{InstanceId}/{RoutingProfileId}/queues")]
    pub struct UpdateRoutingProfileQueues {
        update_routing_profile_queues: UpdateRoutingProfileQueuesFluentBuilder,
        builder: UpdateRoutingProfileQueuesBuilder,
        input: (UpdateRoutingProfileQueuesInput, UpdateRoutingProfileQueuesInputBuilder),
        output: UpdateRoutingProfileQueuesOutput,
        error: UpdateRoutingProfileQueuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateRoutingProfileQueues`.
    #[shape(
        "UpdateRoutingProfileQueuesRequest",
        UpdateRoutingProfileQueuesBuilder,
        UpdateRoutingProfileQueuesInputBuilder
    )]
    pub struct UpdateRoutingProfileQueuesInput {
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
        /// Queues to change; they must have been added with `AssociateRoutingProfileQueues` before.
        /// Required; 1 to 10 elements.
        #[member(
            optional,
            list(types::RoutingProfileQueueConfig),
            "QueueConfigs",
            required,
            min_length(1)
        )]
        #[setters(set_queue_configs, get_queue_configs)]
        pub queue_configs: Option<Vec<types::RoutingProfileQueueConfig>>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateRoutingProfileQueues`.
    #[shape("UpdateRoutingProfileQueuesOutput", UpdateRoutingProfileQueuesOutputBuilder)]
    pub struct UpdateRoutingProfileQueuesOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateRoutingProfileQueues` answers when it fails.
    pub enum UpdateRoutingProfileQueuesError {
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

/// Builders of `UpdateRoutingProfileQueues`.
pub mod builders {
    pub use super::{
        UpdateRoutingProfileQueuesBuilder, UpdateRoutingProfileQueuesFluentBuilder,
        UpdateRoutingProfileQueuesInputBuilder, UpdateRoutingProfileQueuesOutputBuilder,
    };
}
