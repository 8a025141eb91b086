// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a prompt from an audio file stored in Amazon S3.
    ///
    /// `PUT /prompts/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePrompt.html)
    #[http(PUT, "/prompts/{InstanceId}")]
    pub struct CreatePrompt {
        create_prompt: CreatePromptFluentBuilder,
        builder: CreatePromptBuilder,
        input: (CreatePromptInput, CreatePromptInputBuilder),
        output: CreatePromptOutput,
        error: CreatePromptError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreatePrompt`.
    #[shape("CreatePromptRequest", CreatePromptBuilder, CreatePromptInputBuilder)]
    pub struct CreatePromptInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the prompt.
        /// Required; 1 to 127 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the prompt.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Amazon S3 URI of the prompt, or a pre-signed URL from `GetPromptFile`.
        /// Required; 1 to 2000 characters; matches `s3://\S+/.+|https://\\S+\\.s3\\.\\S+\\.amazonaws\\.com/\\S+`.
        #[member(optional, text, "S3Uri", required, min_length(1))]
        #[setters(set_s3_uri, get_s3_uri)]
        pub s3_uri: Option<String>,
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
    /// Result of `CreatePrompt`.
    #[shape("CreatePromptResponse", CreatePromptOutputBuilder)]
    pub struct CreatePromptOutput {
        /// ARN of the new prompt.
        #[member(optional, text, "PromptARN")]
        #[setters(set_prompt_arn, get_prompt_arn)]
        pub prompt_arn: Option<String>,
        /// ID of the new prompt.
        /// 1 to 256 characters.
        #[member(optional, text, "PromptId", min_length(1))]
        #[setters(set_prompt_id, get_prompt_id)]
        pub prompt_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreatePrompt` answers when it fails.
    pub enum CreatePromptError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
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
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreatePrompt`.
pub mod builders {
    pub use super::{
        CreatePromptBuilder, CreatePromptFluentBuilder, CreatePromptInputBuilder,
        CreatePromptOutputBuilder,
    };
}
