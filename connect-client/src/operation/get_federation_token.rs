// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
    UserNotFoundException,
};

connect_runtime::operation! {
    /// Returns tokens with which a federated user signs in to an instance.
    ///
    /// `GET /user/federate/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetFederationToken.html)
    #[http(GET, "/user/federate/{InstanceId}")]
    pub struct GetFederationToken {
        get_federation_token: GetFederationTokenFluentBuilder,
        builder: GetFederationTokenBuilder,
        input: (GetFederationTokenInput, GetFederationTokenInputBuilder),
        output: GetFederationTokenOutput,
        error: GetFederationTokenError,
    }
}

connect_runtime::input! {
    /// Names the instance to sign in to.
    #[shape(
        "GetFederationTokenRequest",
        GetFederationTokenBuilder,
        GetFederationTokenInputBuilder
    )]
    pub struct GetFederationTokenInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Tokens for signing in, and the user they belong to.
    #[shape("GetFederationTokenResponse", GetFederationTokenOutputBuilder)]
    pub struct GetFederationTokenOutput {
        /// ID of the user.
        /// 1 to 256 characters.
        #[member(optional, text, "UserId", min_length(1))]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ARN of the user.
        #[member(optional, text, "UserArn")]
        #[setters(set_user_arn, get_user_arn)]
        pub user_arn: Option<String>,
        /// Tokens with their times of expiry. Secret.
        #[member(optional, value(types::Credentials), "Credentials", sensitive)]
        #[setters(set_credentials, get_credentials)]
        pub credentials: Option<types::Credentials>,
        /// Address for signing in to the instance.
        #[member(optional, text, "SignInUrl")]
        #[setters(set_sign_in_url, get_sign_in_url)]
        pub sign_in_url: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `GetFederationToken` answers when it fails.
    pub enum GetFederationTokenError {
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
        /// There is no such user (HTTP 404).
        #[code("UserNotFoundException", is_user_not_found_exception)]
        UserNotFoundException(UserNotFoundException),
    }
}

/// Builders of `GetFederationToken`.
pub mod builders {
    pub use super::{
        GetFederationTokenBuilder, GetFederationTokenFluentBuilder,
        GetFederationTokenInputBuilder, GetFederationTokenOutputBuilder,
    };
}
