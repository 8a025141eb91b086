// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a routing profile, and is refused while it is in use.
    ///
    /// `DELETE /routing-profiles/{InstanceId}/{RoutingProfileId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteRoutingProfile.html)
    #[http(DELETE, "/routing-profiles/{InstanceId}/{RoutingProfileId}")]
    pub struct DeleteRoutingProfile {
        delete_routing_profile: DeleteRoutingProfileFluentBuilder,
        builder: DeleteRoutingProfileBuilder,
        input: (DeleteRoutingProfileInput, DeleteRoutingProfileInputBuilder),
        output: DeleteRoutingProfileOutput,
        error: DeleteRoutingProfileError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteRoutingProfile`.
    #[shape(
        "DeleteRoutingProfileRequest",
        DeleteRoutingProfileBuilder,
        DeleteRoutingProfileInputBuilder
    )]
    pub struct DeleteRoutingProfileInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the routing profile to delete.
        /// Required.
        #[member(optional, text, "RoutingProfileId", label("RoutingProfileId"), required)]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteRoutingProfile`.
    #[shape("DeleteRoutingProfileOutput", DeleteRoutingProfileOutputBuilder)]
    pub struct DeleteRoutingProfileOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteRoutingProfile` answers when it fails.
    pub enum DeleteRoutingProfileError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteRoutingProfile`.
pub mod builders {
    pub use super::{
        DeleteRoutingProfileBuilder, DeleteRoutingProfileFluentBuilder,
        DeleteRoutingProfileInputBuilder, DeleteRoutingProfileOutputBuilder,
    };
}
