// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Puts a queue on another hours of operation.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/hours-of-operation` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueHoursOfOperation.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/hours-of-operation")]
    pub struct UpdateQueueHoursOfOperation {
        update_queue_hours_of_operation: UpdateQueueHoursOfOperationFluentBuilder,
        builder: UpdateQueueHoursOfOperationBuilder,
        input: (UpdateQueueHoursOfOperationInput, UpdateQueueHoursOfOperationInputBuilder),
        output: UpdateQueueHoursOfOperationOutput,
        error: UpdateQueueHoursOfOperationError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQueueHoursOfOperation`.
    #[shape(
        "UpdateQueueHoursOfOperationRequest",
        UpdateQueueHoursOfOperationBuilder,
        UpdateQueueHoursOfOperationInputBuilder
    )]
    pub struct UpdateQueueHoursOfOperationInput {
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
        /// ID of the hours of operation that the queue is to follow.
        /// Required.
        #[member(optional, text, "HoursOfOperationId", required)]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQueueHoursOfOperation`.
    #[shape("UpdateQueueHoursOfOperationOutput", UpdateQueueHoursOfOperationOutputBuilder)]
    pub struct UpdateQueueHoursOfOperationOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQueueHoursOfOperation` answers when it fails.
    pub enum UpdateQueueHoursOfOperationError {
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

/// Builders of `UpdateQueueHoursOfOperation`.
pub mod builders {
    pub use super::{
        UpdateQueueHoursOfOperationBuilder, UpdateQueueHoursOfOperationFluentBuilder,
        UpdateQueueHoursOfOperationInputBuilder, UpdateQueueHoursOfOperationOutputBuilder,
    };
}
