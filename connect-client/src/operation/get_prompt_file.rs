// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a short-lived URL from which the audio of a prompt is downloaded.
    ///
    /// `GET /prompts/{InstanceId}/{PromptId}/file` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetPromptFile.html)
    #[http(GET, "/prompts/{InstanceId}/{PromptId}/file")]
    pub struct GetPromptFile {
        get_prompt_file: GetPromptFileFluentBuilder,
        builder: GetPromptFileBuilder,
        input: (GetPromptFileInput, GetPromptFileInputBuilder),
        output: GetPromptFileOutput,
        error: GetPromptFileError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetPromptFile`.
    #[shape("GetPromptFileRequest", GetPromptFileBuilder, GetPromptFileInputBuilder)]
    pub struct GetPromptFileInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the prompt.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "PromptId", label("PromptId"), required, min_length(1))]
        #[setters(set_prompt_id, get_prompt_id)]
        pub prompt_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `GetPromptFile`.
    #[shape("GetPromptFileResponse", GetPromptFileOutputBuilder)]
    pub struct GetPromptFileOutput {
        /// Pre-signed URL that gives access to the prompt in S3, even without authorisation.
        /// 1 to 2000 characters.
        #[member(optional, text, "PromptPresignedUrl", min_length(1))]
        #[setters(set_prompt_presigned_url, get_prompt_presigned_url)]
        pub prompt_presigned_url: Option<String>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `GetPromptFile` answers when it fails.
    pub enum GetPromptFileError {
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

/// Builders of `GetPromptFile`.
pub mod builders {
    pub use super::{
        GetPromptFileBuilder, GetPromptFileFluentBuilder, GetPromptFileInputBuilder,
        GetPromptFileOutputBuilder,
    };
}
