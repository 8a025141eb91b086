// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes quick connects from a queue without deleting them.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/disassociate-quick-connects` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateQueueQuickConnects.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/disassociate-quick-connects")]
    pub struct DisassociateQueueQuickConnects {
        disassociate_queue_quick_connects: DisassociateQueueQuickConnectsFluentBuilder,
        builder: DisassociateQueueQuickConnectsBuilder,
        input: (
            DisassociateQueueQuickConnectsInput,
            DisassociateQueueQuickConnectsInputBuilder,
        ),
        output: DisassociateQueueQuickConnectsOutput,
        error: DisassociateQueueQuickConnectsError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateQueueQuickConnects`.
    #[shape(
        "DisassociateQueueQuickConnectsRequest",
        DisassociateQueueQuickConnectsBuilder,
        DisassociateQueueQuickConnectsInputBuilder
    )]
    pub struct DisassociateQueueQuickConnectsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the queue.
        /// Required.
        #[member(optional, text, "QueueId", label("QueueId"), required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// IDs of the quick connects to take off the queue.
        /// Required; 1 to 50 elements.
        #[member(optional, list(String), "QuickConnectIds", required, min_length(1))]
        #[setters(set_quick_connect_ids, get_quick_connect_ids)]
        pub quick_connect_ids: Option<Vec<String>>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateQueueQuickConnects`.
    #[shape(
        "DisassociateQueueQuickConnectsOutput",
        DisassociateQueueQuickConnectsOutputBuilder
    )]
    pub struct DisassociateQueueQuickConnectsOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateQueueQuickConnects` answers when it fails.
    pub enum DisassociateQueueQuickConnectsError {
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

/// Builders of `DisassociateQueueQuickConnects`.
pub mod builders {
    pub use super::{
        DisassociateQueueQuickConnectsBuilder,
        DisassociateQueueQuickConnectsFluentBuilder,
        DisassociateQueueQuickConnectsInputBuilder,
        DisassociateQueueQuickConnectsOutputBuilder,
    };
}
