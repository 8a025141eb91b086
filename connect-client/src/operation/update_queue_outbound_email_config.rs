// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConditionalOperationFailedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Sets the address from which a queue sends its outbound email.
    ///
    /// `POST /queues/{InstanceId}/{QueueId}/outbound-email-config` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQueueOutboundEmailConfig.html)
    #[http(POST, "/queues/{InstanceId}/{QueueId}/outbound-email-config")]
    pub struct UpdateQueueOutboundEmailConfig {
        update_queue_outbound_email_config: UpdateQueueOutboundEmailConfigFluentBuilder,
        builder: UpdateQueueOutboundEmailConfigBuilder,
        input: (
            UpdateQueueOutboundEmailConfigInput,
            UpdateQueueOutboundEmailConfigInputBuilder,
        ),
        output: UpdateQueueOutboundEmailConfigOutput,
        error: UpdateQueueOutboundEmailConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQueueOutboundEmailConfig`.
    #[shape(
        "UpdateQueueOutboundEmailConfigRequest",
        UpdateQueueOutboundEmailConfigBuilder,
        UpdateQueueOutboundEmailConfigInputBuilder
    )]
    pub struct UpdateQueueOutboundEmailConfigInput {
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
        /// New address for outbound email, given by its ID.
        /// Required.
        #[member(
            optional,
            value(types::OutboundEmailConfig),
            "OutboundEmailConfig",
            required
        )]
        #[setters(set_outbound_email_config, get_outbound_email_config)]
        pub outbound_email_config: Option<types::OutboundEmailConfig>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQueueOutboundEmailConfig`.
    #[shape(
        "UpdateQueueOutboundEmailConfigOutput",
        UpdateQueueOutboundEmailConfigOutputBuilder
    )]
    pub struct UpdateQueueOutboundEmailConfigOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQueueOutboundEmailConfig` answers when it fails.
    pub enum UpdateQueueOutboundEmailConfigError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// A condition on which the operation depends was not met.
        #[code(
            "ConditionalOperationFailedException",
            is_conditional_operation_failed_exception
        )]
        ConditionalOperationFailedException(ConditionalOperationFailedException),
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

/// Builders of `UpdateQueueOutboundEmailConfig`.
pub mod builders {
    pub use super::{
        UpdateQueueOutboundEmailConfigBuilder,
        UpdateQueueOutboundEmailConfigFluentBuilder,
        UpdateQueueOutboundEmailConfigInputBuilder,
        UpdateQueueOutboundEmailConfigOutputBuilder,
    };
}
