// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a custom status that agents choose in their control panel.
    ///
    /// `PUT /agent-status/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAgentStatus.html)
    #[http(PUT, "/agent-status/{InstanceId}")]
    pub struct CreateAgentStatus {
        create_agent_status: CreateAgentStatusFluentBuilder,
        builder: CreateAgentStatusBuilder,
        input: (CreateAgentStatusInput, CreateAgentStatusInputBuilder),
        output: CreateAgentStatusOutput,
        error: CreateAgentStatusError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateAgentStatus`.
    #[shape(
        "CreateAgentStatusRequest",
        CreateAgentStatusBuilder,
        CreateAgentStatusInputBuilder
    )]
    pub struct CreateAgentStatusInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the new status.
        /// Required; 1 to 127 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the new status.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// State of the new status.
        /// Required.
        #[member(optional, value(types::AgentStatusState), "State", required)]
        #[setters(set_state, get_state)]
        pub state: Option<types::AgentStatusState>,
        /// Position of the status in the display order.
        /// 1 to 50.
        #[member(optional, copy(i32), "DisplayOrder", min(1.0))]
        #[setters(set_display_order, get_display_order)]
        pub display_order: Option<i32>,
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
    /// Result of `CreateAgentStatus`.
    #[shape("CreateAgentStatusResponse", CreateAgentStatusOutputBuilder)]
    pub struct CreateAgentStatusOutput {
        /// ARN of the new status.
        #[member(optional, text, "AgentStatusARN")]
        #[setters(set_agent_status_arn, get_agent_status_arn)]
        pub agent_status_arn: Option<String>,
        /// ID of the new status.
        #[member(optional, text, "AgentStatusId")]
        #[setters(set_agent_status_id, get_agent_status_id)]
        pub agent_status_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateAgentStatus` answers when it fails.
    pub enum CreateAgentStatusError {
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateAgentStatus`.
pub mod builders {
    pub use super::{
        CreateAgentStatusBuilder, CreateAgentStatusFluentBuilder,
        CreateAgentStatusInputBuilder, CreateAgentStatusOutputBuilder,
    };
}
