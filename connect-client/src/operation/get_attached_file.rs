// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns details of a file, with a temporary download URL if the file was approved.
    ///
    /// `GET /attached-files/{InstanceId}/{FileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetAttachedFile.html)
    #[http(GET, "/attached-files/{InstanceId}/{FileId}")]
    pub struct GetAttachedFile {
        get_attached_file: GetAttachedFileFluentBuilder,
        builder: GetAttachedFileBuilder,
        input: (GetAttachedFileInput, GetAttachedFileInputBuilder),
        output: GetAttachedFileOutput,
        error: GetAttachedFileError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetAttachedFile`.
    #[shape("GetAttachedFileRequest", GetAttachedFileBuilder, GetAttachedFileInputBuilder)]
    pub struct GetAttachedFileInput {
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
        /// How long the pre-signed S3 URL works, in seconds; 300 by default.
        /// 5 to 300.
        #[member(
            optional,
            copy(i32),
            "UrlExpiryInSeconds",
            query("urlExpiryInSeconds"),
            min(5.0)
        )]
        #[setters(set_url_expiry_in_seconds, get_url_expiry_in_seconds)]
        pub url_expiry_in_seconds: Option<i32>,
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
        /// How a browser treats the file: `INLINE` shows it, `ATTACHMENT` (default) downloads it.
        #[member(
            optional,
            value(types::ContentDisposition),
            "UrlContentDisposition",
            query("urlContentDisposition")
        )]
        #[setters(set_url_content_disposition, get_url_content_disposition)]
        pub url_content_disposition: Option<types::ContentDisposition>,
    }
}

connect_runtime::output! {
    /// Result of `GetAttachedFile`.
    #[shape("GetAttachedFileResponse", GetAttachedFileOutputBuilder, fallible)]
    pub struct GetAttachedFileOutput {
        /// ARN of the attached file.
        #[member(optional, text, "FileArn")]
        #[setters(set_file_arn, get_file_arn)]
        pub file_arn: Option<String>,
        /// ID of the attached file.
        /// 1 to 256 characters.
        #[member(optional, text, "FileId", min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: Option<String>,
        /// When the file was made, in ISO 8601 format.
        #[member(optional, text, "CreationTime")]
        #[setters(set_creation_time, get_creation_time)]
        pub creation_time: Option<String>,
        /// Current state of the file.
        #[member(optional, value(types::FileStatusType), "FileStatus")]
        #[setters(set_file_status, get_file_status)]
        pub file_status: Option<types::FileStatusType>,
        /// Name of the file; case matters.
        /// 1 to 256 characters; matches `^\P{C}*$`.
        #[member(optional, text, "FileName", min_length(1))]
        #[setters(set_file_name, get_file_name)]
        pub file_name: Option<String>,
        /// Size of the file, in bytes.
        /// Always there; at least 1.
        #[member(required, copy(i64), "FileSizeInBytes", required, min(1.0))]
        #[setters(set_file_size_in_bytes, get_file_size_in_bytes)]
        pub file_size_in_bytes: i64,
        /// ARN of the resource to which the file belongs, such as a case, email or task.
        #[member(optional, text, "AssociatedResourceArn")]
        #[setters(set_associated_resource_arn, get_associated_resource_arn)]
        pub associated_resource_arn: Option<String>,
        /// What the file is used for.
        #[member(optional, value(types::FileUseCaseType), "FileUseCaseType")]
        #[setters(set_file_use_case_type, get_file_use_case_type)]
        pub file_use_case_type: Option<types::FileUseCaseType>,
        /// Who made the file.
        #[member(optional, value(types::CreatedByInfo), "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: Option<types::CreatedByInfo>,
        /// URL for downloading the file, and when it expires.
        #[member(optional, value(types::DownloadUrlMetadata), "DownloadUrlMetadata")]
        #[setters(set_download_url_metadata, get_download_url_metadata)]
        pub download_url_metadata: Option<types::DownloadUrlMetadata>,
        /// Its tags, by key.
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

connect_runtime::operation_error! {
    /// What `GetAttachedFile` answers when it fails.
    pub enum GetAttachedFileError {
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

/// Builders of `GetAttachedFile`.
pub mod builders {
    pub use super::{
        GetAttachedFileBuilder, GetAttachedFileFluentBuilder,
        GetAttachedFileInputBuilder, GetAttachedFileOutputBuilder,
    };
}
