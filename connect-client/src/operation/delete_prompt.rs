// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a prompt from the instance.
    ///
    /// `DELETE /prompts/{InstanceId}/{PromptId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePrompt.html)
    #[http(DELETE, "/prompts/{InstanceId}/{PromptId}")]
    pub struct DeletePrompt {
        delete_prompt: DeletePromptFluentBuilder,
        builder: DeletePromptBuilder,
        input: (DeletePromptInput, DeletePromptInputBuilder),
        output: DeletePromptOutput,
        error: DeletePromptError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeletePrompt`.
    #[shape("DeletePromptRequest", DeletePromptBuilder, DeletePromptInputBuilder)]
    pub struct DeletePromptInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the prompt to delete.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "PromptId", label("PromptId"), required, min_length(1))]
        #[setters(set_prompt_id, get_prompt_id)]
        pub prompt_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeletePrompt`.
    #[shape("DeletePromptOutput", DeletePromptOutputBuilder)]
    pub struct DeletePromptOutput {}
}

connect_runtime::operation_error! {
    /// What `DeletePrompt` answers when it fails.
    pub enum DeletePromptError {
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

/// Builders of `DeletePrompt`.
pub mod builders {
    pub use super::{
        DeletePromptBuilder, DeletePromptFluentBuilder, DeletePromptInputBuilder,
        DeletePromptOutputBuilder,
    };
}
