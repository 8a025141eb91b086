// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Ends the processing of chat messages before delivery.
    ///
    /// `POST /contact/stop-contact-media-processing` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StopContactMediaProcessing.html)
    #[http(POST, "/contact/stop-contact-media-processing")]
    pub struct StopContactMediaProcessing {
        stop_contact_media_processing: StopContactMediaProcessingFluentBuilder,
        builder: StopContactMediaProcessingBuilder,
        input: (StopContactMediaProcessingInput, StopContactMediaProcessingInputBuilder),
        output: StopContactMediaProcessingOutput,
        error: StopContactMediaProcessingError,
    }
}

connect_runtime::input! {
    /// Parameters of `StopContactMediaProcessing`.
    #[shape(
        "StopContactMediaProcessingRequest",
        StopContactMediaProcessingBuilder,
        StopContactMediaProcessingInputBuilder
    )]
    pub struct StopContactMediaProcessingInput {
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
    }
}

connect_runtime::output! {
    /// Result of `StopContactMediaProcessing`.
    #[shape("StopContactMediaProcessingResponse", StopContactMediaProcessingOutputBuilder)]
    pub struct StopContactMediaProcessingOutput {}
}

connect_runtime::operation_error! {
    /// What `StopContactMediaProcessing` answers when it fails.
    pub enum StopContactMediaProcessingError {
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
    }
}

/// Builders of `StopContactMediaProcessing`.
pub mod builders {
    pub use super::{
        StopContactMediaProcessingBuilder, StopContactMediaProcessingFluentBuilder,
        StopContactMediaProcessingInputBuilder, StopContactMediaProcessingOutputBuilder,
    };
}
