// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a task and runs a flow for it, at once or at `ScheduledTime`. With `TaskTemplateId`, the template must be `ACTIVE`; the flow set in it is the default one for the new task.
    ///
    /// `PUT /contact/task` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartTaskContact.html)
    #[http(PUT, "/contact/task")]
    pub struct StartTaskContact {
        start_task_contact: StartTaskContactFluentBuilder,
        builder: StartTaskContactBuilder,
        input: (StartTaskContactInput, StartTaskContactInputBuilder),
        output: StartTaskContactOutput,
        error: StartTaskContactError,
    }
}

connect_runtime::input! {
    /// The task to create, how it is routed and when it starts.
    #[shape(
        "StartTaskContactRequest",
        StartTaskContactBuilder,
        StartTaskContactInputBuilder
    )]
    pub struct StartTaskContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Earlier chat, voice or task contact that the task follows.
        /// 1 to 256 characters.
        #[member(optional, text, "PreviousContactId", min_length(1))]
        #[setters(set_previous_contact_id, get_previous_contact_id)]
        pub previous_contact_id: Option<String>,
        /// Flow to run for the task; its ID is the last segment of the flow's ARN.
        /// At most 500 characters.
        #[member(optional, text, "ContactFlowId")]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Contact attributes that flows can read, by name; keys consist of letters, digits, `-` and `_`, and a contact holds 32,768 bytes of UTF-8 in total.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Task name; agents see it in the Contact Control Panel.
        /// Required; at most 1024 characters.
        #[member(optional, text, "Name", required, sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Links and other references for the agent, by key; shown in the Contact Control Panel.
        #[member(
            optional,
            map(String, types::Reference),
            "References",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_references, get_references)]
        pub references: Option<HashMap<String, types::Reference>>,
        /// Task description; agents see it in the Contact Control Panel.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Idempotency token that makes a retry safe; generated when left out.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// When the flow starts, in Unix seconds: not in the past, and no more than 6 days ahead. The flow starts at once when this is absent.
        #[member(optional, value(primitives::DateTime), "ScheduledTime")]
        #[setters(set_scheduled_time, get_scheduled_time)]
        pub scheduled_time: Option<primitives::DateTime>,
        /// Template to make the task from; it has to be `ACTIVE`.
        /// 1 to 500 characters.
        #[member(optional, text, "TaskTemplateId", min_length(1))]
        #[setters(set_task_template_id, get_task_template_id)]
        pub task_template_id: Option<String>,
        /// Quick connect that the task is for.
        #[member(optional, text, "QuickConnectId")]
        #[setters(set_quick_connect_id, get_quick_connect_id)]
        pub quick_connect_id: Option<String>,
        /// Another contact that the task is to be linked with.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// Segment attributes to store, by key.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// Files to attach to the task.
        /// 1 to 5 elements.
        #[member(
            optional,
            list(types::TaskAttachment),
            "Attachments",
            sensitive,
            min_length(1)
        )]
        #[setters(set_attachments, get_attachments)]
        pub attachments: Option<Vec<types::TaskAttachment>>,
    }
}

connect_runtime::output! {
    /// The task that was created.
    #[shape("StartTaskContactResponse", StartTaskContactOutputBuilder)]
    pub struct StartTaskContactOutput {
        /// ID of the new task contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartTaskContact` answers when it fails.
    pub enum StartTaskContactError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `StartTaskContact`.
pub mod builders {
    pub use super::{
        StartTaskContactBuilder, StartTaskContactFluentBuilder,
        StartTaskContactInputBuilder, StartTaskContactOutputBuilder,
    };
}
