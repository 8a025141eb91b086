// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Attaches a voice recording to a finished voice contact by copying it from Amazon S3.
    ///
    /// `PUT /attached-files/{InstanceId}/files` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAttachedFile.html)
    #[http(PUT, "/attached-files/{InstanceId}/files")]
    pub struct CreateAttachedFile {
        create_attached_file: CreateAttachedFileFluentBuilder,
        builder: CreateAttachedFileBuilder,
        input: (CreateAttachedFileInput, CreateAttachedFileInputBuilder),
        output: CreateAttachedFileOutput,
        error: CreateAttachedFileError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateAttachedFile`.
    #[shape(
        "CreateAttachedFileRequest",
        CreateAttachedFileBuilder,
        CreateAttachedFileInputBuilder
    )]
    pub struct CreateAttachedFileInput {
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
        /// What the file is for; only `VOICE_RECORDING` is supported.
        /// Required.
        #[member(optional, value(types::FileUseCaseType), "FileUseCaseType", required)]
        #[setters(set_file_use_case_type, get_file_use_case_type)]
        pub file_use_case_type: Option<types::FileUseCaseType>,
        /// Amazon S3 URI of the file to attach; other sources are not supported.
        /// Required; 1 to 2000 characters.
        #[member(optional, text, "FileSourceUri", required, min_length(1))]
        #[setters(set_file_source_uri, get_file_source_uri)]
        pub file_source_uri: Option<String>,
        /// ARN of the completed voice contact that gets the file; its subtype has to be Telephony.
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
    /// Result of `CreateAttachedFile`.
    #[shape("CreateAttachedFileResponse", CreateAttachedFileOutputBuilder)]
    pub struct CreateAttachedFileOutput {
        /// ARN of the attached file.
        #[member(optional, text, "FileArn")]
        #[setters(set_file_arn, get_file_arn)]
        pub file_arn: Option<String>,
        /// ID of the attached file.
        /// 1 to 256 characters.
        #[member(optional, text, "FileId", min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: Option<String>,
        /// When the file was created, in ISO 8601 format with milliseconds.
        #[member(optional, text, "CreationTime")]
        #[setters(set_creation_time, get_creation_time)]
        pub creation_time: Option<String>,
        /// Current status of the attached file.
        #[member(optional, value(types::FileStatusType), "FileStatus")]
        #[setters(set_file_status, get_file_status)]
        pub file_status: Option<types::FileStatusType>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateAttachedFile` answers when it fails.
    pub enum CreateAttachedFileError {
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

/// Builders of `CreateAttachedFile`.
pub mod builders {
    pub use super::{
        CreateAttachedFileBuilder, CreateAttachedFileFluentBuilder,
        CreateAttachedFileInputBuilder, CreateAttachedFileOutputBuilder,
    };
}
