// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Takes up to ten queues out of a routing profile.
    ///
    /// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/disassociate-queues` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateRoutingProfileQueues.html)
    #[http(POST, "/routing-profiles/{InstanceId}/{RoutingProfileId}/disassociate-queues")]
    pub struct DisassociateRoutingProfileQueues {
        disassociate_routing_profile_queues: DisassociateRoutingProfileQueuesFluentBuilder,
        builder: DisassociateRoutingProfileQueuesBuilder,
        input: (
            DisassociateRoutingProfileQueuesInput,
            DisassociateRoutingProfileQueuesInputBuilder,
        ),
        output: DisassociateRoutingProfileQueuesOutput,
        error: DisassociateRoutingProfileQueuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateRoutingProfileQueues`.
    #[shape(
        "DisassociateRoutingProfileQueuesRequest",
        DisassociateRoutingProfileQueuesBuilder,
        DisassociateRoutingProfileQueuesInputBuilder
    )]
    pub struct DisassociateRoutingProfileQueuesInput {
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
        /// Queues to take out of the routing profile.
        #[member(optional, list(types::RoutingProfileQueueReference), "QueueReferences")]
        #[setters(set_queue_references, get_queue_references)]
        pub queue_references: Option<Vec<types::RoutingProfileQueueReference>>,
        /// Manual assignment queues to take out of the routing profile.
        #[member(
            optional,
            list(types::RoutingProfileQueueReference),
            "ManualAssignmentQueueReferences"
        )]
        #[setters(
            set_manual_assignment_queue_references,
            get_manual_assignment_queue_references
        )]
        pub manual_assignment_queue_references: Option<
            Vec<types::RoutingProfileQueueReference>,
        >,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateRoutingProfileQueues`.
    #[shape(
        "DisassociateRoutingProfileQueuesOutput",
        DisassociateRoutingProfileQueuesOutputBuilder
    )]
    pub struct DisassociateRoutingProfileQueuesOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateRoutingProfileQueues` answers when it fails.
    pub enum DisassociateRoutingProfileQueuesError {
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

/// Builders of `DisassociateRoutingProfileQueues`.
pub mod builders {
    pub use super::{
        DisassociateRoutingProfileQueuesBuilder,
        DisassociateRoutingProfileQueuesFluentBuilder,
        DisassociateRoutingProfileQueuesInputBuilder,
        DisassociateRoutingProfileQueuesOutputBuilder,
    };
}
