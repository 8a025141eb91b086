// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns one storage target of the instance, found by its association and kind of data.
    ///
    /// `GET /instance/{InstanceId}/storage-config/{AssociationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstanceStorageConfig.html)
    #[http(GET, "/instance/{InstanceId}/storage-config/{AssociationId}")]
    pub struct DescribeInstanceStorageConfig {
        describe_instance_storage_config: DescribeInstanceStorageConfigFluentBuilder,
        builder: DescribeInstanceStorageConfigBuilder,
        input: (
            DescribeInstanceStorageConfigInput,
            DescribeInstanceStorageConfigInputBuilder,
        ),
        output: DescribeInstanceStorageConfigOutput,
        error: DescribeInstanceStorageConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeInstanceStorageConfig`.
    #[shape(
        "DescribeInstanceStorageConfigRequest",
        DescribeInstanceStorageConfigBuilder,
        DescribeInstanceStorageConfigInputBuilder
    )]
    pub struct DescribeInstanceStorageConfigInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the association between the instance and the storage.
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
    }
}

connect_runtime::output! {
    /// Result of `DescribeInstanceStorageConfig`.
    #[shape(
        "DescribeInstanceStorageConfigResponse",
        DescribeInstanceStorageConfigOutputBuilder
    )]
    pub struct DescribeInstanceStorageConfigOutput {
        /// Storage that the association points to.
        #[member(optional, value(types::InstanceStorageConfig), "StorageConfig")]
        #[setters(set_storage_config, get_storage_config)]
        pub storage_config: Option<types::InstanceStorageConfig>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeInstanceStorageConfig` answers when it fails.
    pub enum DescribeInstanceStorageConfigError {
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

/// Builders of `DescribeInstanceStorageConfig`.
pub mod builders {
    pub use super::{
        DescribeInstanceStorageConfigBuilder, DescribeInstanceStorageConfigFluentBuilder,
        DescribeInstanceStorageConfigInputBuilder,
        DescribeInstanceStorageConfigOutputBuilder,
    };
}
