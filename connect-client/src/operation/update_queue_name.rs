// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the name or description of a queue.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/name` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueName.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/name")]
    pub struct UpdateQueueName {
        update_queue_name: UpdateQueueNameFluentBuilder,
        builder: UpdateQueueNameBuilder,
        input: (UpdateQueueNameInput, UpdateQueueNameInputBuilder),
        output: UpdateQueueNameOutput,
        error: UpdateQueueNameError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQueueName`.
    #[shape("UpdateQueueNameRequest", UpdateQueueNameBuilder, UpdateQueueNameInputBuilder)]
    pub struct UpdateQueueNameInput {
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
        /// New name.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQueueName`.
    #[shape("UpdateQueueNameOutput", UpdateQueueNameOutputBuilder)]
    pub struct UpdateQueueNameOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQueueName` answers when it fails.
    pub enum UpdateQueueNameError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
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

/// Builders of `UpdateQueueName`.
pub mod builders {
    pub use super::{
        UpdateQueueNameBuilder, UpdateQueueNameFluentBuilder,
        UpdateQueueNameInputBuilder, UpdateQueueNameOutputBuilder,
    };
}
