// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Redefines a column of a data table; properties that are left out are not kept.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateDataTableAttribute.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}")]
    pub struct UpdateDataTableAttribute {
        update_data_table_attribute: UpdateDataTableAttributeFluentBuilder,
        builder: UpdateDataTableAttributeBuilder,
        input: (UpdateDataTableAttributeInput, UpdateDataTableAttributeInputBuilder),
        output: UpdateDataTableAttributeOutput,
        error: UpdateDataTableAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateDataTableAttribute`.
    #[shape(
        "UpdateDataTableAttributeRequest",
        UpdateDataTableAttributeBuilder,
        UpdateDataTableAttributeInputBuilder
    )]
    pub struct UpdateDataTableAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; a version alias may be appended.
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
        /// Name that the attribute has before the change.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(
            optional,
            text,
            "AttributeName",
            label("AttributeName"),
            required,
            min_length(1)
        )]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: Option<String>,
        /// New name of the attribute, unique within its table.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New value type; values that do not fit it stay stored, but may read as defaults.
        /// Required.
        #[member(optional, value(types::DataTableAttributeValueType), "ValueType", required)]
        #[setters(set_value_type, get_value_type)]
        pub value_type: Option<types::DataTableAttributeValueType>,
        /// New description.
        /// At most 250 characters; matches `^[\\P{C}\r\n\t]+$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Whether the attribute belongs to the primary key; if so, existing values have to stay unique.
        #[member(optional, copy(bool), "Primary")]
        #[setters(set_primary, get_primary)]
        pub primary: Option<bool>,
        /// New validation rules; existing values only have to meet them once they are modified.
        #[member(optional, value(types::Validation), "Validation")]
        #[setters(set_validation, get_validation)]
        pub validation: Option<types::Validation>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateDataTableAttribute`.
    #[shape(
        "UpdateDataTableAttributeResponse",
        UpdateDataTableAttributeOutputBuilder,
        fallible
    )]
    pub struct UpdateDataTableAttributeOutput {
        /// Name of the attribute after the update, trimmed.
        /// Always there; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// Lock version that the attribute has now.
        /// Always there.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateDataTableAttribute` answers when it fails.
    pub enum UpdateDataTableAttributeError {
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
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateDataTableAttribute`.
pub mod builders {
    pub use super::{
        UpdateDataTableAttributeBuilder, UpdateDataTableAttributeFluentBuilder,
        UpdateDataTableAttributeInputBuilder, UpdateDataTableAttributeOutputBuilder,
    };
}
