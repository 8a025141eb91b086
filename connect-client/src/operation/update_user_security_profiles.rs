// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes which security profiles a user holds. The answer is empty.
    ///
    /// `POST /users/{InstanceId}/{UserId}/security-profiles` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserSecurityProfiles.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/security-profiles")]
    pub struct UpdateUserSecurityProfiles {
        update_user_security_profiles: UpdateUserSecurityProfilesFluentBuilder,
        builder: UpdateUserSecurityProfilesBuilder,
        input: (UpdateUserSecurityProfilesInput, UpdateUserSecurityProfilesInputBuilder),
        output: UpdateUserSecurityProfilesOutput,
        error: UpdateUserSecurityProfilesError,
    }
}

connect_runtime::input! {
    /// Names a user and the security profiles to assign.
    #[shape(
        "UpdateUserSecurityProfilesRequest",
        UpdateUserSecurityProfilesBuilder,
        UpdateUserSecurityProfilesInputBuilder
    )]
    pub struct UpdateUserSecurityProfilesInput {
        /// IDs of the security profiles.
        /// Required; 1 to 10 elements.
        #[member(optional, list(String), "SecurityProfileIds", required, min_length(1))]
        #[setters(set_security_profile_ids, get_security_profile_ids)]
        pub security_profile_ids: Option<Vec<String>>,
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
    /// Result of `UpdateUserSecurityProfiles`.
    #[shape("UpdateUserSecurityProfilesOutput", UpdateUserSecurityProfilesOutputBuilder)]
    pub struct UpdateUserSecurityProfilesOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserSecurityProfiles` answers when it fails.
    pub enum UpdateUserSecurityProfilesError {
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

/// Builders of `UpdateUserSecurityProfiles`.
pub mod builders {
    pub use super::{
        UpdateUserSecurityProfilesBuilder, UpdateUserSecurityProfilesFluentBuilder,
        UpdateUserSecurityProfilesInputBuilder, UpdateUserSecurityProfilesOutputBuilder,
    };
}
