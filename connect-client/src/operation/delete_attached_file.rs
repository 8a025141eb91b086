// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes an attached file and its S3 object, for good unless the bucket keeps versions.
    ///
    /// `DELETE /attached-files/{InstanceId}/{FileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteAttachedFile.html)
    #[http(DELETE, "/attached-files/{InstanceId}/{FileId}")]
    pub struct DeleteAttachedFile {
        delete_attached_file: DeleteAttachedFileFluentBuilder,
        builder: DeleteAttachedFileBuilder,
        input: (DeleteAttachedFileInput, DeleteAttachedFileInputBuilder),
        output: DeleteAttachedFileOutput,
        error: DeleteAttachedFileError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteAttachedFile`.
    #[shape(
        "DeleteAttachedFileRequest",
        DeleteAttachedFileBuilder,
        DeleteAttachedFileInputBuilder
    )]
    pub struct DeleteAttachedFileInput {
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
        /// ARN of the resource to which the file belongs, such as a case, email or task.
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
    /// Result of `DeleteAttachedFile`.
    #[shape("DeleteAttachedFileResponse", DeleteAttachedFileOutputBuilder)]
    pub struct DeleteAttachedFileOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteAttachedFile` answers when it fails.
    pub enum DeleteAttachedFileError {
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

/// Builders of `DeleteAttachedFile`.
pub mod builders {
    pub use super::{
        DeleteAttachedFileBuilder, DeleteAttachedFileFluentBuilder,
        DeleteAttachedFileInputBuilder, DeleteAttachedFileOutputBuilder,
    };
}
