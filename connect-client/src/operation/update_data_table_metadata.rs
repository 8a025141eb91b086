// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces the settings of a data table; properties left out fall back to their defaults.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTableMetadata.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}")]
    pub struct UpdateDataTableMetadata {
        update_data_table_metadata: UpdateDataTableMetadataFluentBuilder,
        builder: UpdateDataTableMetadataBuilder,
        input: (UpdateDataTableMetadataInput, UpdateDataTableMetadataInputBuilder),
        output: UpdateDataTableMetadataOutput,
        error: UpdateDataTableMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateDataTableMetadata`.
    #[shape(
        "UpdateDataTableMetadataRequest",
        UpdateDataTableMetadataBuilder,
        UpdateDataTableMetadataInputBuilder
    )]
    pub struct UpdateDataTableMetadataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; a version in it can only be `$LATEST`.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "DataTableId",
            label("DataTableId"),
            required,
            min_length(1)
        )]
        #[setters(set_data_table_id, get_data_table_id)]
        pub data_table_id: Option<String>,
        /// New name, unique in the instance regardless of case.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// At most 250 characters; matches `^[\\P{C}\r\n\t]+$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New level at which values are locked.
        /// Required.
        #[member(optional, value(types::DataTableLockLevel), "ValueLockLevel", required)]
        #[setters(set_value_lock_level, get_value_lock_level)]
        pub value_lock_level: Option<types::DataTableLockLevel>,
        /// IANA time zone in which dynamic values that depend on time are resolved.
        /// Required.
        #[member(optional, text, "TimeZone", required)]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateDataTableMetadata`.
    #[shape("UpdateDataTableMetadataResponse", UpdateDataTableMetadataOutputBuilder)]
    pub struct UpdateDataTableMetadataOutput {
        /// Lock version that the data table has now.
        /// Always there.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateDataTableMetadata` answers when it fails.
    pub enum UpdateDataTableMetadataError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
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

/// Builders of `UpdateDataTableMetadata`.
pub mod builders {
    pub use super::{
        UpdateDataTableMetadataBuilder, UpdateDataTableMetadataFluentBuilder,
        UpdateDataTableMetadataInputBuilder, UpdateDataTableMetadataOutputBuilder,
    };
}
