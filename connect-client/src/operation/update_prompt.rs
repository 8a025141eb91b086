// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes name, description or audio source of a prompt.
    ///
    /// `POST /prompts/{InstanceId}/{PromptId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePrompt.html)
    #[http(POST, "/prompts/{InstanceId}/{PromptId}")]
    pub struct UpdatePrompt {
        update_prompt: UpdatePromptFluentBuilder,
        builder: UpdatePromptBuilder,
        input: (UpdatePromptInput, UpdatePromptInputBuilder),
        output: UpdatePromptOutput,
        error: UpdatePromptError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdatePrompt`.
    #[shape("UpdatePromptRequest", UpdatePromptBuilder, UpdatePromptInputBuilder)]
    pub struct UpdatePromptInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the prompt to change.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "PromptId", label("PromptId"), required, min_length(1))]
        #[setters(set_prompt_id, get_prompt_id)]
        pub prompt_id: Option<String>,
        /// New name.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// S3 URI at which the prompt is stored; a pre-signed URL from `GetPromptFile` is accepted too.
        /// 1 to 2000 characters; matches `s3://\S+/.+|https://\\S+\\.s3\\.\\S+\\.amazonaws\\.com/\\S+`.
        #[member(optional, text, "S3Uri", min_length(1))]
        #[setters(set_s3_uri, get_s3_uri)]
        pub s3_uri: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdatePrompt`.
    #[shape("UpdatePromptResponse", UpdatePromptOutputBuilder)]
    pub struct UpdatePromptOutput {
        /// ARN of the prompt.
        #[member(optional, text, "PromptARN")]
        #[setters(set_prompt_arn, get_prompt_arn)]
        pub prompt_arn: Option<String>,
        /// ID of the prompt.
        /// 1 to 256 characters.
        #[member(optional, text, "PromptId", min_length(1))]
        #[setters(set_prompt_id, get_prompt_id)]
        pub prompt_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdatePrompt` answers when it fails.
    pub enum UpdatePromptError {
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

/// Builders of `UpdatePrompt`.
pub mod builders {
    pub use super::{
        UpdatePromptBuilder, UpdatePromptFluentBuilder, UpdatePromptInputBuilder,
        UpdatePromptOutputBuilder,
    };
}
