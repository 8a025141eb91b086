// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ServiceQuotaExceededException,
};

connect_runtime::operation! {
    /// Sends the messages of a running chat through a processor before they are delivered.
    ///
    /// `POST /contact/start-contact-media-processing` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartContactMediaProcessing.html)
    #[http(POST, "/contact/start-contact-media-processing")]
    pub struct StartContactMediaProcessing {
        start_contact_media_processing: StartContactMediaProcessingFluentBuilder,
        builder: StartContactMediaProcessingBuilder,
        input: (StartContactMediaProcessingInput, StartContactMediaProcessingInputBuilder),
        output: StartContactMediaProcessingOutput,
        error: StartContactMediaProcessingError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartContactMediaProcessing`.
    #[shape(
        "StartContactMediaProcessingRequest",
        StartContactMediaProcessingBuilder,
        StartContactMediaProcessingInputBuilder
    )]
    pub struct StartContactMediaProcessingInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ARN of the Lambda function that processes the messages.
        #[member(optional, text, "ProcessorArn")]
        #[setters(set_processor_arn, get_processor_arn)]
        pub processor_arn: Option<String>,
        /// Whether a message that failed processing is still delivered, unprocessed.
        #[member(optional, value(types::ContactMediaProcessingFailureMode), "FailureMode")]
        #[setters(set_failure_mode, get_failure_mode)]
        pub failure_mode: Option<types::ContactMediaProcessingFailureMode>,
    }
}

connect_runtime::output! {
    /// Result of `StartContactMediaProcessing`.
    #[shape("StartContactMediaProcessingResponse", StartContactMediaProcessingOutputBuilder)]
    pub struct StartContactMediaProcessingOutput {}
}

connect_runtime::operation_error! {
    /// What `StartContactMediaProcessing` answers when it fails.
    pub enum StartContactMediaProcessingError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
    }
}

/// Builders of `StartContactMediaProcessing`.
pub mod builders {
    pub use super::{
        StartContactMediaProcessingBuilder, StartContactMediaProcessingFluentBuilder,
        StartContactMediaProcessingInputBuilder, StartContactMediaProcessingOutputBuilder,
    };
}
