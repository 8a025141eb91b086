// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, PropertyValidationException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a task template: a set of fields, with their rules and preset values, from which tasks are made. Tasks can be made from it only while its `Status` is `ACTIVE`.
    ///
    /// `PUT /instance/{InstanceId}/task/template` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTaskTemplate.html)
    #[http(PUT, "/instance/{InstanceId}/task/template")]
    pub struct CreateTaskTemplate {
        create_task_template: CreateTaskTemplateFluentBuilder,
        builder: CreateTaskTemplateBuilder,
        input: (CreateTaskTemplateInput, CreateTaskTemplateInputBuilder),
        output: CreateTaskTemplateOutput,
        error: CreateTaskTemplateError,
    }
}

connect_runtime::input! {
    /// A new task template and its content.
    #[shape(
        "CreateTaskTemplateRequest",
        CreateTaskTemplateBuilder,
        CreateTaskTemplateInputBuilder
    )]
    pub struct CreateTaskTemplateInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name for the template.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "Name", required, min_length(1))]
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
        /// Required.
        #[member(optional, list(types::TaskTemplateField), "Fields", required)]
        #[setters(set_fields, get_fields)]
        pub fields: Option<Vec<types::TaskTemplateField>>,
        /// Idempotency token that makes a retry safe; generated when left out.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// ID and ARN of the new template.
    #[shape("CreateTaskTemplateResponse", CreateTaskTemplateOutputBuilder, fallible)]
    pub struct CreateTaskTemplateOutput {
        /// ID of the new task template.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ARN of the new task template.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "Arn", required, min_length(1))]
        #[setters(set_arn, get_arn)]
        pub arn: String,
    }
}

connect_runtime::operation_error! {
    /// What `CreateTaskTemplate` answers when it fails.
    pub enum CreateTaskTemplateError {
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

/// Builders of `CreateTaskTemplate`.
pub mod builders {
    pub use super::{
        CreateTaskTemplateBuilder, CreateTaskTemplateFluentBuilder,
        CreateTaskTemplateInputBuilder, CreateTaskTemplateOutputBuilder,
    };
}
