// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Issues an authorisation code with which a session of limited scope and duration is opened.
    ///
    /// `POST /auth/code/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateAuthCode.html)
    #[http(POST, "/auth/code/{InstanceId}")]
    pub struct CreateAuthCode {
        create_auth_code: CreateAuthCodeFluentBuilder,
        builder: CreateAuthCodeBuilder,
        input: (CreateAuthCodeInput, CreateAuthCodeInputBuilder),
        output: CreateAuthCodeOutput,
        error: CreateAuthCodeError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateAuthCode`.
    #[shape("CreateAuthCodeRequest", CreateAuthCodeBuilder, CreateAuthCodeInputBuilder)]
    pub struct CreateAuthCodeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Permissions and limits of access that the session gets.
        /// Required.
        #[member(optional, value(types::AuthScope), "Scope", required)]
        #[setters(set_scope, get_scope)]
        pub scope: Option<types::AuthScope>,
        /// Longest duration of the session, in minutes; without it, the session ends after 400 days.
        /// 1440 to 43200.
        #[member(optional, copy(i32), "MaxSessionDurationMinutes", min(1440.0))]
        #[setters(set_max_session_duration_minutes, get_max_session_duration_minutes)]
        pub max_session_duration_minutes: Option<i32>,
        /// How long the session may be inactive before it expires, in minutes.
        /// Required; 0 to 20160.
        #[member(
            optional,
            copy(i32),
            "SessionInactivityDurationMinutes",
            required,
            min(0.0)
        )]
        #[setters(
            set_session_inactivity_duration_minutes,
            get_session_inactivity_duration_minutes
        )]
        pub session_inactivity_duration_minutes: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `CreateAuthCode`.
    #[shape("CreateAuthCodeResponse", CreateAuthCodeOutputBuilder)]
    pub struct CreateAuthCodeOutput {
        /// Authorization code with which to open the session.
        #[member(optional, text, "AuthCode", sensitive)]
        #[setters(set_auth_code, get_auth_code)]
        pub auth_code: Option<String>,
        /// ID of the session that belongs to the code.
        /// At most 36 characters.
        #[member(optional, text, "SessionId")]
        #[setters(set_session_id, get_session_id)]
        pub session_id: Option<String>,
        /// Kind of entity to which the code belongs.
        #[member(optional, value(types::AuthCodeEntityType), "EntityType")]
        #[setters(set_entity_type, get_entity_type)]
        pub entity_type: Option<types::AuthCodeEntityType>,
        /// ID of the entity to which the code belongs.
        /// 1 to 256 characters.
        #[member(optional, text, "EntityId", min_length(1))]
        #[setters(set_entity_id, get_entity_id)]
        pub entity_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateAuthCode` answers when it fails.
    pub enum CreateAuthCodeError {
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

/// Builders of `CreateAuthCode`.
pub mod builders {
    pub use super::{
        CreateAuthCodeBuilder, CreateAuthCodeFluentBuilder, CreateAuthCodeInputBuilder,
        CreateAuthCodeOutputBuilder,
    };
}
