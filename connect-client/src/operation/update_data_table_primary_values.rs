// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Gives a data table record new primary values, which must be unique in the table.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/update-primary` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTablePrimaryValues.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/update-primary")]
    pub struct UpdateDataTablePrimaryValues {
        update_data_table_primary_values: UpdateDataTablePrimaryValuesFluentBuilder,
        builder: UpdateDataTablePrimaryValuesBuilder,
        input: (UpdateDataTablePrimaryValuesInput, UpdateDataTablePrimaryValuesInputBuilder),
        output: UpdateDataTablePrimaryValuesOutput,
        error: UpdateDataTablePrimaryValuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateDataTablePrimaryValues`.
    #[shape(
        "UpdateDataTablePrimaryValuesRequest",
        UpdateDataTablePrimaryValuesBuilder,
        UpdateDataTablePrimaryValuesInputBuilder
    )]
    pub struct UpdateDataTablePrimaryValuesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; a version in it can be `$SAVED` or `$LATEST`.
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
        /// Present primary values of the record, one for each primary attribute.
        /// Required.
        #[member(optional, list(types::PrimaryValue), "PrimaryValues", required)]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValue>>,
        /// Primary values to give the record, one for each primary attribute and unique in combination.
        /// Required.
        #[member(optional, list(types::PrimaryValue), "NewPrimaryValues", required)]
        #[setters(set_new_primary_values, get_new_primary_values)]
        pub new_primary_values: Option<Vec<types::PrimaryValue>>,
        /// Lock version on which the change is based; guards against concurrent changes.
        /// Required.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateDataTablePrimaryValues`.
    #[shape(
        "UpdateDataTablePrimaryValuesResponse",
        UpdateDataTablePrimaryValuesOutputBuilder
    )]
    pub struct UpdateDataTablePrimaryValuesOutput {
        /// Lock versions of the table and of its affected parts after the change.
        /// Always there.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateDataTablePrimaryValues` answers when it fails.
    pub enum UpdateDataTablePrimaryValuesError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
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

/// Builders of `UpdateDataTablePrimaryValues`.
pub mod builders {
    pub use super::{
        UpdateDataTablePrimaryValuesBuilder, UpdateDataTablePrimaryValuesFluentBuilder,
        UpdateDataTablePrimaryValuesInputBuilder,
        UpdateDataTablePrimaryValuesOutputBuilder,
    };
}
