// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Changes name, description, state or display order of an agent status.
    ///
    /// `POST /agent-status/{InstanceId}/{AgentStatusId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAgentStatus.html)
    #[http(POST, "/agent-status/{InstanceId}/{AgentStatusId}")]
    pub struct UpdateAgentStatus {
        update_agent_status: UpdateAgentStatusFluentBuilder,
        builder: UpdateAgentStatusBuilder,
        input: (UpdateAgentStatusInput, UpdateAgentStatusInputBuilder),
        output: UpdateAgentStatusOutput,
        error: UpdateAgentStatusError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateAgentStatus`.
    #[shape(
        "UpdateAgentStatusRequest",
        UpdateAgentStatusBuilder,
        UpdateAgentStatusInputBuilder
    )]
    pub struct UpdateAgentStatusInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the agent status to change.
        /// Required.
        #[member(optional, text, "AgentStatusId", label("AgentStatusId"), required)]
        #[setters(set_agent_status_id, get_agent_status_id)]
        pub agent_status_id: Option<String>,
        /// New name.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// At most 250 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New state: enabled or disabled.
        #[member(optional, value(types::AgentStatusState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::AgentStatusState>,
        /// New position in the display order.
        /// 1 to 50.
        #[member(optional, copy(i32), "DisplayOrder", min(1.0))]
        #[setters(set_display_order, get_display_order)]
        pub display_order: Option<i32>,
        /// Whether to reset the order number of the agent status.
        #[member(optional, copy(bool), "ResetOrderNumber")]
        #[setters(set_reset_order_number, get_reset_order_number)]
        pub reset_order_number: Option<bool>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateAgentStatus`.
    #[shape("UpdateAgentStatusOutput", UpdateAgentStatusOutputBuilder)]
    pub struct UpdateAgentStatusOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateAgentStatus` answers when it fails.
    pub enum UpdateAgentStatusError {
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

/// Builders of `UpdateAgentStatus`.
pub mod builders {
    pub use super::{
        UpdateAgentStatusBuilder, UpdateAgentStatusFluentBuilder,
        UpdateAgentStatusInputBuilder, UpdateAgentStatusOutputBuilder,
    };
}
