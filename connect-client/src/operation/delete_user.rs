// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes a user account from an instance. The answer is empty.
    ///
    /// `DELETE /users/{InstanceId}/{UserId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUser.html)
    #[http(DELETE, "/users/{InstanceId}/{UserId}")]
    pub struct DeleteUser {
        delete_user: DeleteUserFluentBuilder,
        builder: DeleteUserBuilder,
        input: (DeleteUserInput, DeleteUserInputBuilder),
        output: DeleteUserOutput,
        error: DeleteUserError,
    }
}

connect_runtime::input! {
    /// Names the account to remove.
    #[shape("DeleteUserRequest", DeleteUserBuilder, DeleteUserInputBuilder)]
    pub struct DeleteUserInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the user to remove.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteUser`.
    #[shape("DeleteUserOutput", DeleteUserOutputBuilder)]
    pub struct DeleteUserOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteUser` answers when it fails.
    pub enum DeleteUserError {
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

/// Builders of `DeleteUser`.
pub mod builders {
    pub use super::{
        DeleteUserBuilder, DeleteUserFluentBuilder, DeleteUserInputBuilder,
        DeleteUserOutputBuilder,
    };
}
