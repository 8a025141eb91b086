// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns name, state, type and display order of an agent status.
    ///
    /// `GET /agent-status/{InstanceId}/{AgentStatusId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeAgentStatus.html)
    #[http(GET, "/agent-status/{InstanceId}/{AgentStatusId}")]
    pub struct DescribeAgentStatus {
        describe_agent_status: DescribeAgentStatusFluentBuilder,
        builder: DescribeAgentStatusBuilder,
        input: (DescribeAgentStatusInput, DescribeAgentStatusInputBuilder),
        output: DescribeAgentStatusOutput,
        error: DescribeAgentStatusError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeAgentStatus`.
    #[shape(
        "DescribeAgentStatusRequest",
        DescribeAgentStatusBuilder,
        DescribeAgentStatusInputBuilder
    )]
    pub struct DescribeAgentStatusInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the agent status.
        /// Required.
        #[member(optional, text, "AgentStatusId", label("AgentStatusId"), required)]
        #[setters(set_agent_status_id, get_agent_status_id)]
        pub agent_status_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeAgentStatus`.
    #[shape("DescribeAgentStatusResponse", DescribeAgentStatusOutputBuilder)]
    pub struct DescribeAgentStatusOutput {
        /// Details of the agent status.
        #[member(optional, value(types::AgentStatus), "AgentStatus")]
        #[setters(set_agent_status, get_agent_status)]
        pub agent_status: Option<types::AgentStatus>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeAgentStatus` answers when it fails.
    pub enum DescribeAgentStatusError {
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

/// Builders of `DescribeAgentStatus`.
pub mod builders {
    pub use super::{
        DescribeAgentStatusBuilder, DescribeAgentStatusFluentBuilder,
        DescribeAgentStatusInputBuilder, DescribeAgentStatusOutputBuilder,
    };
}
