// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the name or description of a routing profile.
    ///
    /// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/name` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileName.html)
    #[http(POST, "/routing-profiles/{InstanceId}/{RoutingProfileId}/name")]
    pub struct UpdateRoutingProfileName {
        update_routing_profile_name: UpdateRoutingProfileNameFluentBuilder,
        builder: UpdateRoutingProfileNameBuilder,
        input: (UpdateRoutingProfileNameInput, UpdateRoutingProfileNameInputBuilder),
        output: UpdateRoutingProfileNameOutput,
        error: UpdateRoutingProfileNameError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateRoutingProfileName`.
    #[shape(
        "UpdateRoutingProfileNameRequest",
        UpdateRoutingProfileNameBuilder,
        UpdateRoutingProfileNameInputBuilder
    )]
    pub struct UpdateRoutingProfileNameInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the routing profile to change.
        /// Required.
        #[member(optional, text, "RoutingProfileId", label("RoutingProfileId"), required)]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
        /// New name.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateRoutingProfileName`.
    #[shape("UpdateRoutingProfileNameOutput", UpdateRoutingProfileNameOutputBuilder)]
    pub struct UpdateRoutingProfileNameOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateRoutingProfileName` answers when it fails.
    pub enum UpdateRoutingProfileNameError {
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
    }
}

/// Builders of `UpdateRoutingProfileName`.
pub mod builders {
    pub use super::{
        UpdateRoutingProfileNameBuilder, UpdateRoutingProfileNameFluentBuilder,
        UpdateRoutingProfileNameInputBuilder, UpdateRoutingProfileNameOutputBuilder,
    };
}
