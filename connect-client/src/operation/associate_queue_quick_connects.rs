// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    LimitExceededException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds quick connects to a queue, so that its agents can transfer contacts to them.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/associate-quick-connects` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateQueueQuickConnects.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/associate-quick-connects")]
    pub struct AssociateQueueQuickConnects {
        associate_queue_quick_connects: AssociateQueueQuickConnectsFluentBuilder,
        builder: AssociateQueueQuickConnectsBuilder,
        input: (AssociateQueueQuickConnectsInput, AssociateQueueQuickConnectsInputBuilder),
        output: AssociateQueueQuickConnectsOutput,
        error: AssociateQueueQuickConnectsError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateQueueQuickConnects`.
    #[shape(
        "AssociateQueueQuickConnectsRequest",
        AssociateQueueQuickConnectsBuilder,
        AssociateQueueQuickConnectsInputBuilder
    )]
    pub struct AssociateQueueQuickConnectsInput {
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
        /// IDs of the quick connects to add.
        /// Required; 1 to 50 elements.
        #[member(optional, list(String), "QuickConnectIds", required, min_length(1))]
        #[setters(set_quick_connect_ids, get_quick_connect_ids)]
        pub quick_connect_ids: Option<Vec<String>>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateQueueQuickConnects`.
    #[shape("AssociateQueueQuickConnectsOutput", AssociateQueueQuickConnectsOutputBuilder)]
    pub struct AssociateQueueQuickConnectsOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateQueueQuickConnects` answers when it fails.
    pub enum AssociateQueueQuickConnectsError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `AssociateQueueQuickConnects`.
pub mod builders {
    pub use super::{
        AssociateQueueQuickConnectsBuilder, AssociateQueueQuickConnectsFluentBuilder,
        AssociateQueueQuickConnectsInputBuilder, AssociateQueueQuickConnectsOutputBuilder,
    };
}
