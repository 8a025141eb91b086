// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets how many contacts a queue takes before it counts as full.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/max-contacts` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueMaxContacts.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/max-contacts")]
    pub struct UpdateQueueMaxContacts {
        update_queue_max_contacts: UpdateQueueMaxContactsFluentBuilder,
        builder: UpdateQueueMaxContactsBuilder,
        input: (UpdateQueueMaxContactsInput, UpdateQueueMaxContactsInputBuilder),
        output: UpdateQueueMaxContactsOutput,
        error: UpdateQueueMaxContactsError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQueueMaxContacts`.
    #[shape(
        "UpdateQueueMaxContactsRequest",
        UpdateQueueMaxContactsBuilder,
        UpdateQueueMaxContactsInputBuilder
    )]
    pub struct UpdateQueueMaxContactsInput {
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
        /// Number of contacts at which the queue counts as full.
        /// At least 0.
        #[member(optional, copy(i32), "MaxContacts", min(0.0))]
        #[setters(set_max_contacts, get_max_contacts)]
        pub max_contacts: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQueueMaxContacts`.
    #[shape("UpdateQueueMaxContactsOutput", UpdateQueueMaxContactsOutputBuilder)]
    pub struct UpdateQueueMaxContactsOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQueueMaxContacts` answers when it fails.
    pub enum UpdateQueueMaxContactsError {
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

/// Builders of `UpdateQueueMaxContacts`.
pub mod builders {
    pub use super::{
        UpdateQueueMaxContactsBuilder, UpdateQueueMaxContactsFluentBuilder,
        UpdateQueueMaxContactsInputBuilder, UpdateQueueMaxContactsOutputBuilder,
    };
}
