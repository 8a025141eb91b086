// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    LimitExceededException, PropertyValidationException, ResourceNotFoundException,
    ServiceQuotaExceededException,
};

connect_runtime::operation! {
    /// Switches a task to another template, only while no agent has it.
    ///
    /// `POST /contact/task-template` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactTaskTemplate.html)
    #[http(POST, "/contact/task-template")]
    pub struct UpdateContactTaskTemplate {
        update_contact_task_template: UpdateContactTaskTemplateFluentBuilder,
        builder: UpdateContactTaskTemplateBuilder,
        input: (UpdateContactTaskTemplateInput, UpdateContactTaskTemplateInputBuilder),
        output: UpdateContactTaskTemplateOutput,
        error: UpdateContactTaskTemplateError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactTaskTemplate`.
    #[shape(
        "UpdateContactTaskTemplateRequest",
        UpdateContactTaskTemplateBuilder,
        UpdateContactTaskTemplateInputBuilder
    )]
    pub struct UpdateContactTaskTemplateInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the task template to switch to.
        /// Required; 1 to 500 characters.
        #[member(optional, text, "TaskTemplateId", required, min_length(1))]
        #[setters(set_task_template_id, get_task_template_id)]
        pub task_template_id: Option<String>,
        /// ID of the task contact.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactTaskTemplate`.
    #[shape("UpdateContactTaskTemplateResponse", UpdateContactTaskTemplateOutputBuilder)]
    pub struct UpdateContactTaskTemplateOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactTaskTemplate` answers when it fails.
    pub enum UpdateContactTaskTemplateError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// One or more properties of the request were rejected.
        #[code("PropertyValidationException", is_property_validation_exception)]
        PropertyValidationException(PropertyValidationException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
    }
}

/// Builders of `UpdateContactTaskTemplate`.
pub mod builders {
    pub use super::{
        UpdateContactTaskTemplateBuilder, UpdateContactTaskTemplateFluentBuilder,
        UpdateContactTaskTemplateInputBuilder, UpdateContactTaskTemplateOutputBuilder,
    };
}
