// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Registers a file and returns a temporary upload URL; finish with `CompleteAttachedFileUpload`.
    ///
    /// `PUT /attached-files/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartAttachedFileUpload.html)
    #[http(PUT, "/attached-files/{InstanceId}")]
    pub struct StartAttachedFileUpload {
        start_attached_file_upload: StartAttachedFileUploadFluentBuilder,
        builder: StartAttachedFileUploadBuilder,
        input: (StartAttachedFileUploadInput, StartAttachedFileUploadInputBuilder),
        output: StartAttachedFileUploadOutput,
        error: StartAttachedFileUploadError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartAttachedFileUpload`.
    #[shape(
        "StartAttachedFileUploadRequest",
        StartAttachedFileUploadBuilder,
        StartAttachedFileUploadInputBuilder
    )]
    pub struct StartAttachedFileUploadInput {
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the file; upper and lower case matter.
        /// Required; 1 to 256 characters; matches `^\P{C}*$`.
        #[member(optional, text, "FileName", required, min_length(1))]
        #[setters(set_file_name, get_file_name)]
        pub file_name: Option<String>,
        /// Size of the file in bytes.
        /// Required; at least 1.
        #[member(optional, copy(i64), "FileSizeInBytes", required, min(1.0))]
        #[setters(set_file_size_in_bytes, get_file_size_in_bytes)]
        pub file_size_in_bytes: Option<i64>,
        /// How long the pre-signed upload URL is valid, in seconds; 300 by default.
        /// 5 to 300.
        #[member(optional, copy(i32), "UrlExpiryInSeconds", min(5.0))]
        #[setters(set_url_expiry_in_seconds, get_url_expiry_in_seconds)]
        pub url_expiry_in_seconds: Option<i32>,
        /// What the file is used for; `ATTACHMENT` is the documented use.
        /// Required.
        #[member(optional, value(types::FileUseCaseType), "FileUseCaseType", required)]
        #[setters(set_file_use_case_type, get_file_use_case_type)]
        pub file_use_case_type: Option<types::FileUseCaseType>,
        /// ARN of the case, email or task that the file is attached to.
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
        /// User or AWS identity that creates the file.
        #[member(optional, value(types::CreatedByInfo), "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: Option<types::CreatedByInfo>,
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
    /// Result of `StartAttachedFileUpload`.
    #[shape("StartAttachedFileUploadResponse", StartAttachedFileUploadOutputBuilder)]
    pub struct StartAttachedFileUploadOutput {
        /// ARN of the attached file.
        #[member(optional, text, "FileArn")]
        #[setters(set_file_arn, get_file_arn)]
        pub file_arn: Option<String>,
        /// ID of the attached file.
        /// 1 to 256 characters.
        #[member(optional, text, "FileId", min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: Option<String>,
        /// When the file was created, in ISO 8601 format with milliseconds, such as `2024-05-03T02:41:28.172Z`.
        #[member(optional, text, "CreationTime")]
        #[setters(set_creation_time, get_creation_time)]
        pub creation_time: Option<String>,
        /// State that the attached file is in.
        #[member(optional, value(types::FileStatusType), "FileStatus")]
        #[setters(set_file_status, get_file_status)]
        pub file_status: Option<types::FileStatusType>,
        /// User or AWS identity that created the file.
        #[member(optional, value(types::CreatedByInfo), "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: Option<types::CreatedByInfo>,
        /// URL for the upload, its expiry and the headers to send with the file.
        #[member(optional, value(types::UploadUrlMetadata), "UploadUrlMetadata")]
        #[setters(set_upload_url_metadata, get_upload_url_metadata)]
        pub upload_url_metadata: Option<types::UploadUrlMetadata>,
    }
}

connect_runtime::operation_error! {
    /// What `StartAttachedFileUpload` answers when it fails.
    pub enum StartAttachedFileUploadError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `StartAttachedFileUpload`.
pub mod builders {
    pub use super::{
        StartAttachedFileUploadBuilder, StartAttachedFileUploadFluentBuilder,
        StartAttachedFileUploadInputBuilder, StartAttachedFileUploadOutputBuilder,
    };
}
