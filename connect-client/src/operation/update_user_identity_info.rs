// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the name and the contact data of a user. Which fields are needed or refused depends on how the instance manages identities, see `UserIdentityInfo`. The answer is empty.
    ///
    /// `POST /users/{InstanceId}/{UserId}/identity-info` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserIdentityInfo.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/identity-info")]
    pub struct UpdateUserIdentityInfo {
        update_user_identity_info: UpdateUserIdentityInfoFluentBuilder,
        builder: UpdateUserIdentityInfoBuilder,
        input: (UpdateUserIdentityInfoInput, UpdateUserIdentityInfoInputBuilder),
        output: UpdateUserIdentityInfoOutput,
        error: UpdateUserIdentityInfoError,
    }
}

connect_runtime::input! {
    /// Names a user and the identity data to store.
    #[shape(
        "UpdateUserIdentityInfoRequest",
        UpdateUserIdentityInfoBuilder,
        UpdateUserIdentityInfoInputBuilder
    )]
    pub struct UpdateUserIdentityInfoInput {
        /// Name and contact data to store.
        /// Required.
        #[member(optional, value(types::UserIdentityInfo), "IdentityInfo", required)]
        #[setters(set_identity_info, get_identity_info)]
        pub identity_info: Option<types::UserIdentityInfo>,
        /// ID of the user to change.
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
    /// Result of `UpdateUserIdentityInfo`.
    #[shape("UpdateUserIdentityInfoOutput", UpdateUserIdentityInfoOutputBuilder)]
    pub struct UpdateUserIdentityInfoOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserIdentityInfo` answers when it fails.
    pub enum UpdateUserIdentityInfoError {
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

/// Builders of `UpdateUserIdentityInfo`.
pub mod builders {
    pub use super::{
        UpdateUserIdentityInfoBuilder, UpdateUserIdentityInfoFluentBuilder,
        UpdateUserIdentityInfoInputBuilder, UpdateUserIdentityInfoOutputBuilder,
    };
}
