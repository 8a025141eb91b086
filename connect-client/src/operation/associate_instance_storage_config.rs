// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds a storage target for one kind of data and returns the `AssociationId` needed to change it.
    ///
    /// `PUT /instance/{InstanceId}/storage-config` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateInstanceStorageConfig.html)
    #[http(PUT, "/instance/{InstanceId}/storage-config")]
    pub struct AssociateInstanceStorageConfig {
        associate_instance_storage_config: AssociateInstanceStorageConfigFluentBuilder,
        builder: AssociateInstanceStorageConfigBuilder,
        input: (
            AssociateInstanceStorageConfigInput,
            AssociateInstanceStorageConfigInputBuilder,
        ),
        output: AssociateInstanceStorageConfigOutput,
        error: AssociateInstanceStorageConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateInstanceStorageConfig`.
    #[shape(
        "AssociateInstanceStorageConfigRequest",
        AssociateInstanceStorageConfigBuilder,
        AssociateInstanceStorageConfigInputBuilder
    )]
    pub struct AssociateInstanceStorageConfigInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Kind of data to store. `REAL_TIME_CONTACT_ANALYSIS_SEGMENTS` is deprecated and covers voice contacts only.
        /// Required.
        #[member(
            optional,
            value(types::InstanceStorageResourceType),
            "ResourceType",
            required
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::InstanceStorageResourceType>,
        /// Where and how the data is stored.
        /// Required.
        #[member(optional, value(types::InstanceStorageConfig), "StorageConfig", required)]
        #[setters(set_storage_config, get_storage_config)]
        pub storage_config: Option<types::InstanceStorageConfig>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateInstanceStorageConfig`.
    #[shape(
        "AssociateInstanceStorageConfigResponse",
        AssociateInstanceStorageConfigOutputBuilder
    )]
    pub struct AssociateInstanceStorageConfigOutput {
        /// ID of the storage configuration for its resource type within the instance.
        /// 1 to 100 characters.
        #[member(optional, text, "AssociationId", min_length(1))]
        #[setters(set_association_id, get_association_id)]
        pub association_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `AssociateInstanceStorageConfig` answers when it fails.
    pub enum AssociateInstanceStorageConfigError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `AssociateInstanceStorageConfig`.
pub mod builders {
    pub use super::{
        AssociateInstanceStorageConfigBuilder,
        AssociateInstanceStorageConfigFluentBuilder,
        AssociateInstanceStorageConfigInputBuilder,
        AssociateInstanceStorageConfigOutputBuilder,
    };
}
