// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces an existing storage target for one kind of data.
    ///
    /// `POST /instance/{InstanceId}/storage-config/{AssociationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateInstanceStorageConfig.html)
    #[http(POST, "/instance/{InstanceId}/storage-config/{AssociationId}")]
    pub struct UpdateInstanceStorageConfig {
        update_instance_storage_config: UpdateInstanceStorageConfigFluentBuilder,
        builder: UpdateInstanceStorageConfigBuilder,
        input: (UpdateInstanceStorageConfigInput, UpdateInstanceStorageConfigInputBuilder),
        output: UpdateInstanceStorageConfigOutput,
        error: UpdateInstanceStorageConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateInstanceStorageConfig`.
    #[shape(
        "UpdateInstanceStorageConfigRequest",
        UpdateInstanceStorageConfigBuilder,
        UpdateInstanceStorageConfigInputBuilder
    )]
    pub struct UpdateInstanceStorageConfigInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the existing association between a resource type and its storage, within the instance.
        /// Required; 1 to 100 characters.
        #[member(
            optional,
            text,
            "AssociationId",
            label("AssociationId"),
            required,
            min_length(1)
        )]
        #[setters(set_association_id, get_association_id)]
        pub association_id: Option<String>,
        /// Kind of data that is stored.
        /// Required.
        #[member(
            optional,
            value(types::InstanceStorageResourceType),
            "ResourceType",
            query("resourceType"),
            required
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::InstanceStorageResourceType>,
        /// New storage settings.
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
    /// Result of `UpdateInstanceStorageConfig`.
    #[shape("UpdateInstanceStorageConfigOutput", UpdateInstanceStorageConfigOutputBuilder)]
    pub struct UpdateInstanceStorageConfigOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateInstanceStorageConfig` answers when it fails.
    pub enum UpdateInstanceStorageConfigError {
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

/// Builders of `UpdateInstanceStorageConfig`.
pub mod builders {
    pub use super::{
        UpdateInstanceStorageConfigBuilder, UpdateInstanceStorageConfigFluentBuilder,
        UpdateInstanceStorageConfigInputBuilder, UpdateInstanceStorageConfigOutputBuilder,
    };
}
