// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets caller ID name and number and the whisper flow for a queue's outbound calls.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/outbound-caller-config` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueOutboundCallerConfig.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/outbound-caller-config")]
    pub struct UpdateQueueOutboundCallerConfig {
        update_queue_outbound_caller_config: UpdateQueueOutboundCallerConfigFluentBuilder,
        builder: UpdateQueueOutboundCallerConfigBuilder,
        input: (
            UpdateQueueOutboundCallerConfigInput,
            UpdateQueueOutboundCallerConfigInputBuilder,
        ),
        output: UpdateQueueOutboundCallerConfigOutput,
        error: UpdateQueueOutboundCallerConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQueueOutboundCallerConfig`.
    #[shape(
        "UpdateQueueOutboundCallerConfigRequest",
        UpdateQueueOutboundCallerConfigBuilder,
        UpdateQueueOutboundCallerConfigInputBuilder
    )]
    pub struct UpdateQueueOutboundCallerConfigInput {
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
        /// New caller ID name, caller ID number and whisper flow for outbound calls.
        /// Required.
        #[member(
            optional,
            value(types::OutboundCallerConfig),
            "OutboundCallerConfig",
            required
        )]
        #[setters(set_outbound_caller_config, get_outbound_caller_config)]
        pub outbound_caller_config: Option<types::OutboundCallerConfig>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQueueOutboundCallerConfig`.
    #[shape(
        "UpdateQueueOutboundCallerConfigOutput",
        UpdateQueueOutboundCallerConfigOutputBuilder
    )]
    pub struct UpdateQueueOutboundCallerConfigOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQueueOutboundCallerConfig` answers when it fails.
    pub enum UpdateQueueOutboundCallerConfigError {
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

/// Builders of `UpdateQueueOutboundCallerConfig`.
pub mod builders {
    pub use super::{
        UpdateQueueOutboundCallerConfigBuilder,
        UpdateQueueOutboundCallerConfigFluentBuilder,
        UpdateQueueOutboundCallerConfigInputBuilder,
        UpdateQueueOutboundCallerConfigOutputBuilder,
    };
}
