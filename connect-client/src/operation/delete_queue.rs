// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a queue, and is refused while other resources still use it.
    ///
    /// `DELETE /queues/{InstanceId}/{QueueId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteQueue.html)
    #[http(DELETE, "/queues/{InstanceId}/{QueueId}")]
    pub struct DeleteQueue {
        delete_queue: DeleteQueueFluentBuilder,
        builder: DeleteQueueBuilder,
        input: (DeleteQueueInput, DeleteQueueInputBuilder),
        output: DeleteQueueOutput,
        error: DeleteQueueError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteQueue`.
    #[shape("DeleteQueueRequest", DeleteQueueBuilder, DeleteQueueInputBuilder)]
    pub struct DeleteQueueInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the queue to delete.
        /// Required.
        #[member(optional, text, "QueueId", label("QueueId"), required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteQueue`.
    #[shape("DeleteQueueOutput", DeleteQueueOutputBuilder)]
    pub struct DeleteQueueOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteQueue` answers when it fails.
    pub enum DeleteQueueError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteQueue`.
pub mod builders {
    pub use super::{
        DeleteQueueBuilder, DeleteQueueFluentBuilder, DeleteQueueInputBuilder,
        DeleteQueueOutputBuilder,
    };
}
