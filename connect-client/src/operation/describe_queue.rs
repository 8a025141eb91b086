// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a queue with its hours of operation, limits and outbound settings.
    ///
    /// `GET /queues/{InstanceId}/{QueueId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeQueue.html)
    #[http(GET, "/queues/{InstanceId}/{QueueId}")]
    pub struct DescribeQueue {
        describe_queue: DescribeQueueFluentBuilder,
        builder: DescribeQueueBuilder,
        input: (DescribeQueueInput, DescribeQueueInputBuilder),
        output: DescribeQueueOutput,
        error: DescribeQueueError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeQueue`.
    #[shape("DescribeQueueRequest", DescribeQueueBuilder, DescribeQueueInputBuilder)]
    pub struct DescribeQueueInput {
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
    }
}

connect_runtime::output! {
    /// Result of `DescribeQueue`.
    #[shape("DescribeQueueResponse", DescribeQueueOutputBuilder)]
    pub struct DescribeQueueOutput {
        /// Details of the queue.
        #[member(optional, value(types::Queue), "Queue")]
        #[setters(set_queue, get_queue)]
        pub queue: Option<types::Queue>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeQueue` answers when it fails.
    pub enum DescribeQueueError {
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

/// Builders of `DescribeQueue`.
pub mod builders {
    pub use super::{
        DescribeQueueBuilder, DescribeQueueFluentBuilder, DescribeQueueInputBuilder,
        DescribeQueueOutputBuilder,
    };
}
