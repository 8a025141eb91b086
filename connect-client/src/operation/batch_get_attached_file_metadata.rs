// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Fetches details of several files, all of which must belong to the same resource.
    ///
    /// `POST /attached-files/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchGetAttachedFileMetadata.html)
    #[http(POST, "/attached-files/{InstanceId}")]
    pub struct BatchGetAttachedFileMetadata {
        batch_get_attached_file_metadata: BatchGetAttachedFileMetadataFluentBuilder,
        builder: BatchGetAttachedFileMetadataBuilder,
        input: (BatchGetAttachedFileMetadataInput, BatchGetAttachedFileMetadataInputBuilder),
        output: BatchGetAttachedFileMetadataOutput,
        error: BatchGetAttachedFileMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchGetAttachedFileMetadata`.
    #[shape(
        "BatchGetAttachedFileMetadataRequest",
        BatchGetAttachedFileMetadataBuilder,
        BatchGetAttachedFileMetadataInputBuilder
    )]
    pub struct BatchGetAttachedFileMetadataInput {
        /// IDs of the attached files.
        /// Required; 1 to 100 elements.
        #[member(
            optional,
            list(String),
            "FileIds",
            required,
            min_length(1),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_file_ids, get_file_ids)]
        pub file_ids: Option<Vec<String>>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ARN of the resource to which the files belong, such as a case, email or task.
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
    /// Result of `BatchGetAttachedFileMetadata`.
    #[shape(
        "BatchGetAttachedFileMetadataResponse",
        BatchGetAttachedFileMetadataOutputBuilder
    )]
    pub struct BatchGetAttachedFileMetadataOutput {
        /// Attached files that were found.
        #[member(optional, list(types::AttachedFile), "Files")]
        #[setters(set_files, get_files)]
        pub files: Option<Vec<types::AttachedFile>>,
        /// Failures, for attached files that could not be delivered.
        #[member(optional, list(types::AttachedFileError), "Errors")]
        #[setters(set_errors, get_errors)]
        pub errors: Option<Vec<types::AttachedFileError>>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchGetAttachedFileMetadata` answers when it fails.
    pub enum BatchGetAttachedFileMetadataError {
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

/// Builders of `BatchGetAttachedFileMetadata`.
pub mod builders {
    pub use super::{
        BatchGetAttachedFileMetadataBuilder, BatchGetAttachedFileMetadataFluentBuilder,
        BatchGetAttachedFileMetadataInputBuilder,
        BatchGetAttachedFileMetadataOutputBuilder,
    };
}
