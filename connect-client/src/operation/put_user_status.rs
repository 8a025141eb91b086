// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Switches an agent to another status, after the present contact if the agent is busy.
    ///
    /// `PUT /users/{InstanceId}/{UserId}/status` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_PutUserStatus.html)
    #[http(PUT, "/users/{InstanceId}/{UserId}/status")]
    pub struct PutUserStatus {
        put_user_status: PutUserStatusFluentBuilder,
        builder: PutUserStatusBuilder,
        input: (PutUserStatusInput, PutUserStatusInputBuilder),
        output: PutUserStatusOutput,
        error: PutUserStatusError,
    }
}

connect_runtime::input! {
    /// Parameters of `PutUserStatus`.
    #[shape("PutUserStatusRequest", PutUserStatusBuilder, PutUserStatusInputBuilder)]
    pub struct PutUserStatusInput {
        /// ID of the user whose status is to change.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the agent status to set.
        /// Required.
        #[member(optional, text, "AgentStatusId", required)]
        #[setters(set_agent_status_id, get_agent_status_id)]
        pub agent_status_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `PutUserStatus`.
    #[shape("PutUserStatusResponse", PutUserStatusOutputBuilder)]
    pub struct PutUserStatusOutput {}
}

connect_runtime::operation_error! {
    /// What `PutUserStatus` answers when it fails.
    pub enum PutUserStatusError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `PutUserStatus`.
pub mod builders {
    pub use super::{
        PutUserStatusBuilder, PutUserStatusFluentBuilder, PutUserStatusInputBuilder,
        PutUserStatusOutputBuilder,
    };
}
