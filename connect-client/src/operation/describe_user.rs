// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns one user account with its settings: identity, phone, profiles and hierarchy group.
    ///
    /// `GET /users/{InstanceId}/{UserId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeUser.html)
    #[http(GET, "/users/{InstanceId}/{UserId}")]
    pub struct DescribeUser {
        describe_user: DescribeUserFluentBuilder,
        builder: DescribeUserBuilder,
        input: (DescribeUserInput, DescribeUserInputBuilder),
        output: DescribeUserOutput,
        error: DescribeUserError,
    }
}

connect_runtime::input! {
    /// Names the account to read.
    #[shape("DescribeUserRequest", DescribeUserBuilder, DescribeUserInputBuilder)]
    pub struct DescribeUserInput {
        /// ID of the user to read.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Carries the account asked for.
    #[shape("DescribeUserResponse", DescribeUserOutputBuilder)]
    pub struct DescribeUserOutput {
        /// Account and its settings.
        #[member(optional, value(types::User), "User")]
        #[setters(set_user, get_user)]
        pub user: Option<types::User>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeUser` answers when it fails.
    pub enum DescribeUserError {
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

connect_runtime::waiting! {
    impl Wait<DescribeUser> for DescribeUserBuilder {}
}

/// Builders of `DescribeUser`.
pub mod builders {
    pub use super::{
        DescribeUserBuilder, DescribeUserFluentBuilder, DescribeUserInputBuilder,
        DescribeUserOutputBuilder,
    };
}
