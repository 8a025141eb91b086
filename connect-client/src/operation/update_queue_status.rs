// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Enables or disables a queue without changing its other settings.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/status` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueStatus.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/status")]
    pub struct UpdateQueueStatus {
        update_queue_status: UpdateQueueStatusFluentBuilder,
        builder: UpdateQueueStatusBuilder,
        input: (UpdateQueueStatusInput, UpdateQueueStatusInputBuilder),
        output: UpdateQueueStatusOutput,
        error: UpdateQueueStatusError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQueueStatus`.
    #[shape(
        "UpdateQueueStatusRequest",
        UpdateQueueStatusBuilder,
        UpdateQueueStatusInputBuilder
    )]
    pub struct UpdateQueueStatusInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the queue to change.
        /// Required.
        #[member(optional, text, "QueueId", label("QueueId"), required)]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// New status.
        /// Required.
        #[member(optional, value(types::QueueStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: Option<types::QueueStatus>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQueueStatus`.
    #[shape("UpdateQueueStatusOutput", UpdateQueueStatusOutputBuilder)]
    pub struct UpdateQueueStatusOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQueueStatus` answers when it fails.
    pub enum UpdateQueueStatusError {
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

/// Builders of `UpdateQueueStatus`.
pub mod builders {
    pub use super::{
        UpdateQueueStatusBuilder, UpdateQueueStatusFluentBuilder,
        UpdateQueueStatusInputBuilder, UpdateQueueStatusOutputBuilder,
    };
}
