// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes a task template from an instance.
    ///
    /// `DELETE /instance/{InstanceId}/task/template/{TaskTemplateId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTaskTemplate.html)
    #[http(DELETE, "/instance/{InstanceId}/task/template/{TaskTemplateId}")]
    pub struct DeleteTaskTemplate {
        delete_task_template: DeleteTaskTemplateFluentBuilder,
        builder: DeleteTaskTemplateBuilder,
        input: (DeleteTaskTemplateInput, DeleteTaskTemplateInputBuilder),
        output: DeleteTaskTemplateOutput,
        error: DeleteTaskTemplateError,
    }
}

connect_runtime::input! {
    /// The template to delete.
    #[shape(
        "DeleteTaskTemplateRequest",
        DeleteTaskTemplateBuilder,
        DeleteTaskTemplateInputBuilder
    )]
    pub struct DeleteTaskTemplateInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Template to delete, by ID.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "TaskTemplateId",
            label("TaskTemplateId"),
            required,
            min_length(1)
        )]
        #[setters(set_task_template_id, get_task_template_id)]
        pub task_template_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Empty: success carries no data.
    #[shape("DeleteTaskTemplateResponse", DeleteTaskTemplateOutputBuilder)]
    pub struct DeleteTaskTemplateOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteTaskTemplate` answers when it fails.
    pub enum DeleteTaskTemplateError {
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

/// Builders of `DeleteTaskTemplate`.
pub mod builders {
    pub use super::{
        DeleteTaskTemplateBuilder, DeleteTaskTemplateFluentBuilder,
        DeleteTaskTemplateInputBuilder, DeleteTaskTemplateOutputBuilder,
    };
}
