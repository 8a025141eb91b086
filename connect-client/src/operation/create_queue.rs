// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a standard queue, which needs an existing hours of operation.
    ///
    /// `PUT /queues/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateQueue.html)
    #[http(PUT, "/queues/{InstanceId}")]
    pub struct CreateQueue {
        create_queue: CreateQueueFluentBuilder,
        builder: CreateQueueBuilder,
        input: (CreateQueueInput, CreateQueueInputBuilder),
        output: CreateQueueOutput,
        error: CreateQueueError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateQueue`.
    #[shape("CreateQueueRequest", CreateQueueBuilder, CreateQueueInputBuilder)]
    pub struct CreateQueueInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the queue.
        /// Required; 1 to 127 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the queue.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Caller ID name, number and whisper flow of outbound calls.
        #[member(optional, value(types::OutboundCallerConfig), "OutboundCallerConfig")]
        #[setters(set_outbound_caller_config, get_outbound_caller_config)]
        pub outbound_caller_config: Option<types::OutboundCallerConfig>,
        /// ID of the email address for outbound mail.
        #[member(optional, value(types::OutboundEmailConfig), "OutboundEmailConfig")]
        #[setters(set_outbound_email_config, get_outbound_email_config)]
        pub outbound_email_config: Option<types::OutboundEmailConfig>,
        /// ID of the hours of operation.
        /// Required.
        #[member(optional, text, "HoursOfOperationId", required)]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
        /// How many contacts fit into the queue until it counts as full.
        /// At least 0.
        #[member(optional, copy(i32), "MaxContacts", min(0.0))]
        #[setters(set_max_contacts, get_max_contacts)]
        pub max_contacts: Option<i32>,
        /// IDs of the quick connects that agents of the queue can use.
        /// 1 to 50 elements.
        #[member(optional, list(String), "QuickConnectIds", min_length(1))]
        #[setters(set_quick_connect_ids, get_quick_connect_ids)]
        pub quick_connect_ids: Option<Vec<String>>,
        /// Email addresses that agents can choose from for email contacts of the queue.
        /// 1 to 50 elements.
        #[member(
            optional,
            list(types::EmailAddressConfig),
            "EmailAddressesConfig",
            min_length(1)
        )]
        #[setters(set_email_addresses_config, get_email_addresses_config)]
        pub email_addresses_config: Option<Vec<types::EmailAddressConfig>>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `CreateQueue`.
    #[shape("CreateQueueResponse", CreateQueueOutputBuilder)]
    pub struct CreateQueueOutput {
        /// ARN of the new queue.
        #[member(optional, text, "QueueArn")]
        #[setters(set_queue_arn, get_queue_arn)]
        pub queue_arn: Option<String>,
        /// ID of the new queue.
        #[member(optional, text, "QueueId")]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateQueue` answers when it fails.
    pub enum CreateQueueError {
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

/// Builders of `CreateQueue`.
pub mod builders {
    pub use super::{
        CreateQueueBuilder, CreateQueueFluentBuilder, CreateQueueInputBuilder,
        CreateQueueOutputBuilder,
    };
}
