// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ThrottlingException,
};

connect_runtime::operation! {
    /// Continues a chat customer's sign-in after Amazon Cognito has redirected back. With `Code`, the customer's identity is fetched from Cognito and stored in Customer Profiles; with `Error`, the flow's Authenticate Customer block leaves through its error branch. The values come from the query string of the redirect.
    ///
    /// `POST /contact/update-participant-authentication` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantAuthentication.html)
    #[http(POST, "/contact/update-participant-authentication")]
    pub struct UpdateParticipantAuthentication {
        update_participant_authentication: UpdateParticipantAuthenticationFluentBuilder,
        builder: UpdateParticipantAuthenticationBuilder,
        input: (
            UpdateParticipantAuthenticationInput,
            UpdateParticipantAuthenticationInputBuilder,
        ),
        output: UpdateParticipantAuthenticationOutput,
        error: UpdateParticipantAuthenticationError,
    }
}

connect_runtime::input! {
    /// What Cognito put into the redirect at the end of a sign-in: a code, or an error.
    #[shape(
        "UpdateParticipantAuthenticationRequest",
        UpdateParticipantAuthenticationBuilder,
        UpdateParticipantAuthenticationInputBuilder
    )]
    pub struct UpdateParticipantAuthenticationInput {
        /// The redirect's `state`; equal to the `state` in the `AuthenticationUrl` from `GetAuthenticationUrl`.
        /// Required; 1 to 1000 characters.
        #[member(optional, text, "State", required, min_length(1))]
        #[setters(set_state, get_state)]
        pub state: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// The redirect's `code`, present after a successful sign-in.
        /// 1 to 2048 characters.
        #[member(optional, text, "Code", sensitive, min_length(1))]
        #[setters(set_code, get_code)]
        pub code: Option<String>,
        /// The redirect's `error`, present after a failed sign-in.
        /// 1 to 2048 characters; matches `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`.
        #[member(optional, text, "Error", sensitive, min_length(1))]
        #[setters(set_error, get_error)]
        pub error: Option<String>,
        /// The redirect's `error_description`, which explains `Error`.
        /// 1 to 2048 characters; matches `^[\x20-\x21\x23-\x5B\x5D-\x7E]*$`.
        #[member(optional, text, "ErrorDescription", sensitive, min_length(1))]
        #[setters(set_error_description, get_error_description)]
        pub error_description: Option<String>,
    }
}

connect_runtime::output! {
    /// Empty: success carries no data.
    #[shape(
        "UpdateParticipantAuthenticationResponse",
        UpdateParticipantAuthenticationOutputBuilder
    )]
    pub struct UpdateParticipantAuthenticationOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateParticipantAuthentication` answers when it fails.
    pub enum UpdateParticipantAuthenticationError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateParticipantAuthentication`.
pub mod builders {
    pub use super::{
        UpdateParticipantAuthenticationBuilder,
        UpdateParticipantAuthenticationFluentBuilder,
        UpdateParticipantAuthenticationInputBuilder,
        UpdateParticipantAuthenticationOutputBuilder,
    };
}
