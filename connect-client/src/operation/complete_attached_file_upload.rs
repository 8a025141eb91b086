// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Reports that a file has reached the URL obtained from `StartAttachedFileUpload`.
    ///
    /// `POST /attached-files/{InstanceId}/{FileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CompleteAttachedFileUpload.html)
    #[http(POST, "/attached-files/{InstanceId}/{FileId}")]
    pub struct CompleteAttachedFileUpload {
        complete_attached_file_upload: CompleteAttachedFileUploadFluentBuilder,
        builder: CompleteAttachedFileUploadBuilder,
        input: (CompleteAttachedFileUploadInput, CompleteAttachedFileUploadInputBuilder),
        output: CompleteAttachedFileUploadOutput,
        error: CompleteAttachedFileUploadError,
    }
}

connect_runtime::input! {
    /// Parameters of `CompleteAttachedFileUpload`.
    #[shape(
        "CompleteAttachedFileUploadRequest",
        CompleteAttachedFileUploadBuilder,
        CompleteAttachedFileUploadInputBuilder
    )]
    pub struct CompleteAttachedFileUploadInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the attached file.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "FileId", label("FileId"), required, min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: Option<String>,
        /// ARN of the case, email or task to which the file belongs.
        /// Required.
        #[member(
            optional,
            text,
            "AssociatedResourceArn",
            query("associatedResourceArn"),
            required
        )]
        #[setters(set_associated_resource_arn, get_associated_resource_arn)]
        pub associated_resource_arn: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CompleteAttachedFileUpload`.
    #[shape("CompleteAttachedFileUploadResponse", CompleteAttachedFileUploadOutputBuilder)]
    pub struct CompleteAttachedFileUploadOutput {}
}

connect_runtime::operation_error! {
    /// What `CompleteAttachedFileUpload` answers when it fails.
    pub enum CompleteAttachedFileUploadError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
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

/// Builders of `CompleteAttachedFileUpload`.
pub mod builders {
    pub use super::{
        CompleteAttachedFileUploadBuilder, CompleteAttachedFileUploadFluentBuilder,
        CompleteAttachedFileUploadInputBuilder, CompleteAttachedFileUploadOutputBuilder,
    };
}
