// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns name and description of a prompt; `GetPromptFile` gives access to the audio.
    ///
    /// `GET /prompts/{InstanceId}/{PromptId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePrompt.html)
    #[http(GET, "/prompts/{InstanceId}/{PromptId}")]
    pub struct DescribePrompt {
        describe_prompt: DescribePromptFluentBuilder,
        builder: DescribePromptBuilder,
        input: (DescribePromptInput, DescribePromptInputBuilder),
        output: DescribePromptOutput,
        error: DescribePromptError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribePrompt`.
    #[shape("DescribePromptRequest", DescribePromptBuilder, DescribePromptInputBuilder)]
    pub struct DescribePromptInput {
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
    /// Result of `DescribePrompt`.
    #[shape("DescribePromptResponse", DescribePromptOutputBuilder)]
    pub struct DescribePromptOutput {
        /// Details of the prompt.
        #[member(optional, value(types::Prompt), "Prompt")]
        #[setters(set_prompt, get_prompt)]
        pub prompt: Option<types::Prompt>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribePrompt` answers when it fails.
    pub enum DescribePromptError {
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

/// Builders of `DescribePrompt`.
pub mod builders {
    pub use super::{
        DescribePromptBuilder, DescribePromptFluentBuilder, DescribePromptInputBuilder,
        DescribePromptOutputBuilder,
    };
}
