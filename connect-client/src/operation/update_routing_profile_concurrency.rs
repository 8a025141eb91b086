// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets channels and the number of simultaneous contacts for agents of a routing profile.
    ///
    /// `POST /routing-profiles/{InstanceId}/{RoutingProfileId}/concurrency` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRoutingProfileConcurrency.html)
    #[http(POST, "/routing-profiles/{InstanceId}/{RoutingProfileId}/concurrency")]
    pub struct UpdateRoutingProfileConcurrency {
        update_routing_profile_concurrency: UpdateRoutingProfileConcurrencyFluentBuilder,
        builder: UpdateRoutingProfileConcurrencyBuilder,
        input: (
            UpdateRoutingProfileConcurrencyInput,
            UpdateRoutingProfileConcurrencyInputBuilder,
        ),
        output: UpdateRoutingProfileConcurrencyOutput,
        error: UpdateRoutingProfileConcurrencyError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateRoutingProfileConcurrency`.
    #[shape(
        "UpdateRoutingProfileConcurrencyRequest",
        UpdateRoutingProfileConcurrencyBuilder,
        UpdateRoutingProfileConcurrencyInputBuilder
    )]
    pub struct UpdateRoutingProfileConcurrencyInput {
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
        /// Channels that agents handle in the Contact Control Panel.
        /// Required.
        #[member(optional, list(types::MediaConcurrency), "MediaConcurrencies", required)]
        #[setters(set_media_concurrencies, get_media_concurrencies)]
        pub media_concurrencies: Option<Vec<types::MediaConcurrency>>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateRoutingProfileConcurrency`.
    #[shape(
        "UpdateRoutingProfileConcurrencyOutput",
        UpdateRoutingProfileConcurrencyOutputBuilder
    )]
    pub struct UpdateRoutingProfileConcurrencyOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateRoutingProfileConcurrency` answers when it fails.
    pub enum UpdateRoutingProfileConcurrencyError {
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

/// Builders of `UpdateRoutingProfileConcurrency`.
pub mod builders {
    pub use super::{
        UpdateRoutingProfileConcurrencyBuilder,
        UpdateRoutingProfileConcurrencyFluentBuilder,
        UpdateRoutingProfileConcurrencyInputBuilder,
        UpdateRoutingProfileConcurrencyOutputBuilder,
    };
}
