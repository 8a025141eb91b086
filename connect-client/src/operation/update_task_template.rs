// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, PropertyValidationException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces the content of a task template as a whole. Partial changes are not possible, so the request carries every value that is to be kept as well; read them first with `GetTaskTemplate`.
    ///
    /// `POST /instance/{InstanceId}/task/template/{TaskTemplateId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTaskTemplate.html)
    #[http(POST, "/instance/{InstanceId}/task/template/{TaskTemplateId}")]
    pub struct UpdateTaskTemplate {
        update_task_template: UpdateTaskTemplateFluentBuilder,
        builder: UpdateTaskTemplateBuilder,
        input: (UpdateTaskTemplateInput, UpdateTaskTemplateInputBuilder),
        output: UpdateTaskTemplateOutput,
        error: UpdateTaskTemplateError,
    }
}

connect_runtime::input! {
    /// The complete new content of a task template.
    #[shape(
        "UpdateTaskTemplateRequest",
        UpdateTaskTemplateBuilder,
        UpdateTaskTemplateInputBuilder
    )]
    pub struct UpdateTaskTemplateInput {
        /// Template to overwrite, by ID.
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
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the template.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// What the template is for.
        /// 1 to 255 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Default flow for tasks made from this template.
        /// At most 500 characters.
        #[member(optional, text, "ContactFlowId")]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Flow for self-assigned tasks.
        /// At most 500 characters.
        #[member(optional, text, "SelfAssignFlowId")]
        #[setters(set_self_assign_flow_id, get_self_assign_flow_id)]
        pub self_assign_flow_id: Option<String>,
        /// Flows that are tied to certain moments of a task.
        #[member(optional, value(types::TaskTemplateContactHooks), "ContactHooks")]
        #[setters(set_contact_hooks, get_contact_hooks)]
        pub contact_hooks: Option<types::TaskTemplateContactHooks>,
        /// Which fields agents must fill in, can only read or do not see.
        #[member(optional, value(types::TaskTemplateConstraints), "Constraints")]
        #[setters(set_constraints, get_constraints)]
        pub constraints: Option<types::TaskTemplateConstraints>,
        /// Values that fields start with in a new task.
        #[member(optional, value(types::TaskTemplateDefaults), "Defaults")]
        #[setters(set_defaults, get_defaults)]
        pub defaults: Option<types::TaskTemplateDefaults>,
        /// Whether tasks may be made from the template.
        #[member(optional, value(types::TaskTemplateStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TaskTemplateStatus>,
        /// All fields of the template.
        #[member(optional, list(types::TaskTemplateField), "Fields")]
        #[setters(set_fields, get_fields)]
        pub fields: Option<Vec<types::TaskTemplateField>>,
    }
}

connect_runtime::output! {
    /// The task template as it stands after the update.
    #[shape("UpdateTaskTemplateResponse", UpdateTaskTemplateOutputBuilder)]
    pub struct UpdateTaskTemplateOutput {
        /// Instance that owns the template.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Template ID.
        /// 1 to 500 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the task template.
        /// 1 to 500 characters.
        #[member(optional, text, "Arn", min_length(1))]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the template.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// What the template is for.
        /// 1 to 255 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Default flow for tasks made from this template.
        /// At most 500 characters.
        #[member(optional, text, "ContactFlowId")]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Flow for self-assigned tasks.
        /// At most 500 characters.
        #[member(optional, text, "SelfAssignFlowId")]
        #[setters(set_self_assign_flow_id, get_self_assign_flow_id)]
        pub self_assign_flow_id: Option<String>,
        /// Flows that are tied to certain moments of a task.
        #[member(optional, value(types::TaskTemplateContactHooks), "ContactHooks")]
        #[setters(set_contact_hooks, get_contact_hooks)]
        pub contact_hooks: Option<types::TaskTemplateContactHooks>,
        /// Which fields agents must fill in, can only read or do not see.
        #[member(optional, value(types::TaskTemplateConstraints), "Constraints")]
        #[setters(set_constraints, get_constraints)]
        pub constraints: Option<types::TaskTemplateConstraints>,
        /// Values that fields start with in a new task.
        #[member(optional, value(types::TaskTemplateDefaults), "Defaults")]
        #[setters(set_defaults, get_defaults)]
        pub defaults: Option<types::TaskTemplateDefaults>,
        /// All fields of the template.
        #[member(optional, list(types::TaskTemplateField), "Fields")]
        #[setters(set_fields, get_fields)]
        pub fields: Option<Vec<types::TaskTemplateField>>,
        /// Whether tasks may be made from the template.
        #[member(optional, value(types::TaskTemplateStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TaskTemplateStatus>,
        /// Time of the latest change.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// Time of creation.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateTaskTemplate` answers when it fails.
    pub enum UpdateTaskTemplateError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// One or more properties of the request were rejected.
        #[code("PropertyValidationException", is_property_validation_exception)]
        PropertyValidationException(PropertyValidationException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateTaskTemplate`.
pub mod builders {
    pub use super::{
        UpdateTaskTemplateBuilder, UpdateTaskTemplateFluentBuilder,
        UpdateTaskTemplateInputBuilder, UpdateTaskTemplateOutputBuilder,
    };
}
