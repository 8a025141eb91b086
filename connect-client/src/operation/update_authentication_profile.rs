// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes IP ranges and session durations of an authentication profile.
    ///
    /// `POST /authentication-profiles/{InstanceId}/{AuthenticationProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateAuthenticationProfile.html)
    #[http(POST, "/authentication-profiles/{InstanceId}/{AuthenticationProfileId}")]
    pub struct UpdateAuthenticationProfile {
        update_authentication_profile: UpdateAuthenticationProfileFluentBuilder,
        builder: UpdateAuthenticationProfileBuilder,
        input: (UpdateAuthenticationProfileInput, UpdateAuthenticationProfileInputBuilder),
        output: UpdateAuthenticationProfileOutput,
        error: UpdateAuthenticationProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateAuthenticationProfile`.
    #[shape(
        "UpdateAuthenticationProfileRequest",
        UpdateAuthenticationProfileBuilder,
        UpdateAuthenticationProfileInputBuilder
    )]
    pub struct UpdateAuthenticationProfileInput {
        /// ID of the authentication profile to change.
        /// Required; 1 to 100 characters.
        #[member(
            optional,
            text,
            "AuthenticationProfileId",
            label("AuthenticationProfileId"),
            required,
            min_length(1)
        )]
        #[setters(set_authentication_profile_id, get_authentication_profile_id)]
        pub authentication_profile_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// New name.
        /// 1 to 128 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// IP address ranges from which the instance can be accessed.
        #[member(
            optional,
            list(String),
            "AllowedIps",
            items(&member::Bounds::NONE.min_length(2))
        )]
        #[setters(set_allowed_ips, get_allowed_ips)]
        pub allowed_ips: Option<Vec<String>>,
        /// IP address ranges from which access to the instance is blocked.
        #[member(
            optional,
            list(String),
            "BlockedIps",
            items(&member::Bounds::NONE.min_length(2))
        )]
        #[setters(set_blocked_ips, get_blocked_ips)]
        pub blocked_ips: Option<Vec<String>>,
        /// How long a session lasts at most before the agent is authenticated, in minutes.
        /// 10 to 60; deprecated since 10/31/2025.
        #[member(optional, copy(i32), "PeriodicSessionDuration", min(10.0))]
        #[setters(set_periodic_session_duration, get_periodic_session_duration)]
        pub periodic_session_duration: Option<i32>,
        /// How long an agent may be inactive before being signed out, in minutes.
        /// 15 to 720.
        #[member(optional, copy(i32), "SessionInactivityDuration", min(15.0))]
        #[setters(set_session_inactivity_duration, get_session_inactivity_duration)]
        pub session_inactivity_duration: Option<i32>,
        /// Whether inactive users are signed out automatically.
        #[member(optional, copy(bool), "SessionInactivityHandlingEnabled")]
        #[setters(
            set_session_inactivity_handling_enabled,
            get_session_inactivity_handling_enabled
        )]
        pub session_inactivity_handling_enabled: Option<bool>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateAuthenticationProfile`.
    #[shape("UpdateAuthenticationProfileOutput", UpdateAuthenticationProfileOutputBuilder)]
    pub struct UpdateAuthenticationProfileOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateAuthenticationProfile` answers when it fails.
    pub enum UpdateAuthenticationProfileError {
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

/// Builders of `UpdateAuthenticationProfile`.
pub mod builders {
    pub use super::{
        UpdateAuthenticationProfileBuilder, UpdateAuthenticationProfileFluentBuilder,
        UpdateAuthenticationProfileInputBuilder, UpdateAuthenticationProfileOutputBuilder,
    };
}
