// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Gives a user another routing profile. The answer is empty.
    ///
    /// `POST /users/{InstanceId}/{UserId}/routing-profile` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateUserRoutingProfile.html)
    #[http(POST, "/users/{InstanceId}/{UserId}/routing-profile")]
    pub struct UpdateUserRoutingProfile {
        update_user_routing_profile: UpdateUserRoutingProfileFluentBuilder,
        builder: UpdateUserRoutingProfileBuilder,
        input: (UpdateUserRoutingProfileInput, UpdateUserRoutingProfileInputBuilder),
        output: UpdateUserRoutingProfileOutput,
        error: UpdateUserRoutingProfileError,
    }
}

connect_runtime::input! {
    /// Names a user and the routing profile to assign.
    #[shape(
        "UpdateUserRoutingProfileRequest",
        UpdateUserRoutingProfileBuilder,
        UpdateUserRoutingProfileInputBuilder
    )]
    pub struct UpdateUserRoutingProfileInput {
        /// ID of the routing profile.
        /// Required.
        #[member(optional, text, "RoutingProfileId", required)]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
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
    /// Result of `UpdateUserRoutingProfile`.
    #[shape("UpdateUserRoutingProfileOutput", UpdateUserRoutingProfileOutputBuilder)]
    pub struct UpdateUserRoutingProfileOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateUserRoutingProfile` answers when it fails.
    pub enum UpdateUserRoutingProfileError {
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

/// Builders of `UpdateUserRoutingProfile`.
pub mod builders {
    pub use super::{
        UpdateUserRoutingProfileBuilder, UpdateUserRoutingProfileFluentBuilder,
        UpdateUserRoutingProfileInputBuilder, UpdateUserRoutingProfileOutputBuilder,
    };
}
