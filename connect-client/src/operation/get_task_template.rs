// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Reads one task template with its fields, constraints and defaults. With `SnapshotVersion` it returns the state that an existing task was created from.
    ///
    /// `GET /instance/{InstanceId}/task/template/{TaskTemplateId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTaskTemplate.html)
    #[http(GET, "/instance/{InstanceId}/task/template/{TaskTemplateId}")]
    pub struct GetTaskTemplate {
        get_task_template: GetTaskTemplateFluentBuilder,
        builder: GetTaskTemplateBuilder,
        input: (GetTaskTemplateInput, GetTaskTemplateInputBuilder),
        output: GetTaskTemplateOutput,
        error: GetTaskTemplateError,
    }
}

connect_runtime::input! {
    /// The template to read, and optionally which version of it.
    #[shape("GetTaskTemplateRequest", GetTaskTemplateBuilder, GetTaskTemplateInputBuilder)]
    pub struct GetTaskTemplateInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Template to read, by ID.
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
        /// Version that the service recorded with a task when that task was created.
        #[member(optional, text, "SnapshotVersion", query("snapshotVersion"))]
        #[setters(set_snapshot_version, get_snapshot_version)]
        pub snapshot_version: Option<String>,
    }
}

connect_runtime::output! {
    /// A task template with all its content.
    #[shape("GetTaskTemplateResponse", GetTaskTemplateOutputBuilder, fallible)]
    pub struct GetTaskTemplateOutput {
        /// Instance that owns the template.
        /// 1 to 100 characters.
        #[member(optional, text, "InstanceId", min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Template ID.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ARN of the task template.
        /// Always there; 1 to 500 characters.
        #[member(required, text, "Arn", required, min_length(1))]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// Name of the template.
        /// Always there; 1 to 100 characters.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
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
        /// Tags on the template, by key.
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

connect_runtime::operation_error! {
    /// What `GetTaskTemplate` answers when it fails.
    pub enum GetTaskTemplateError {
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

/// Builders of `GetTaskTemplate`.
pub mod builders {
    pub use super::{
        GetTaskTemplateBuilder, GetTaskTemplateFluentBuilder,
        GetTaskTemplateInputBuilder, GetTaskTemplateOutputBuilder,
    };
}
