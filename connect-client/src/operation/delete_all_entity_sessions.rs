// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Signs a user out everywhere by ending every session that is still active.
    ///
    /// `POST /auth/sessions/delete-all-entity-sessions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteAllEntitySessions.html)
    #[http(POST, "/auth/sessions/delete-all-entity-sessions")]
    pub struct DeleteAllEntitySessions {
        delete_all_entity_sessions: DeleteAllEntitySessionsFluentBuilder,
        builder: DeleteAllEntitySessionsBuilder,
        input: (DeleteAllEntitySessionsInput, DeleteAllEntitySessionsInputBuilder),
        output: DeleteAllEntitySessionsOutput,
        error: DeleteAllEntitySessionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteAllEntitySessions`.
    #[shape(
        "DeleteAllEntitySessionsRequest",
        DeleteAllEntitySessionsBuilder,
        DeleteAllEntitySessionsInputBuilder
    )]
    pub struct DeleteAllEntitySessionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Whose sessions to end; for `USER`, the ID or ARN of the user.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "EntityId", required, min_length(1))]
        #[setters(set_entity_id, get_entity_id)]
        pub entity_id: Option<String>,
        /// Kind of entity whose sessions end; only `USER` is valid.
        /// Required.
        #[member(optional, value(types::SessionEntityType), "EntityType", required)]
        #[setters(set_entity_type, get_entity_type)]
        pub entity_type: Option<types::SessionEntityType>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteAllEntitySessions`.
    #[shape("DeleteAllEntitySessionsResponse", DeleteAllEntitySessionsOutputBuilder)]
    pub struct DeleteAllEntitySessionsOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteAllEntitySessions` answers when it fails.
    pub enum DeleteAllEntitySessionsError {
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

/// Builders of `DeleteAllEntitySessions`.
pub mod builders {
    pub use super::{
        DeleteAllEntitySessionsBuilder, DeleteAllEntitySessionsFluentBuilder,
        DeleteAllEntitySessionsInputBuilder, DeleteAllEntitySessionsOutputBuilder,
    };
}
