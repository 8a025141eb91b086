// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Ends one session of the instance by its identifier.
    ///
    /// `DELETE /auth/sessions/{InstanceId}/{SessionId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteSession.html)
    #[http(DELETE, "/auth/sessions/{InstanceId}/{SessionId}")]
    pub struct DeleteSession {
        delete_session: DeleteSessionFluentBuilder,
        builder: DeleteSessionBuilder,
        input: (DeleteSessionInput, DeleteSessionInputBuilder),
        output: DeleteSessionOutput,
        error: DeleteSessionError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteSession`.
    #[shape("DeleteSessionRequest", DeleteSessionBuilder, DeleteSessionInputBuilder)]
    pub struct DeleteSessionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the session to end.
        /// Required; at most 36 characters.
        #[member(optional, text, "SessionId", label("SessionId"), required)]
        #[setters(set_session_id, get_session_id)]
        pub session_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteSession`.
    #[shape("DeleteSessionResponse", DeleteSessionOutputBuilder)]
    pub struct DeleteSessionOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteSession` answers when it fails.
    pub enum DeleteSessionError {
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

/// Builders of `DeleteSession`.
pub mod builders {
    pub use super::{
        DeleteSessionBuilder, DeleteSessionFluentBuilder, DeleteSessionInputBuilder,
        DeleteSessionOutputBuilder,
    };
}
