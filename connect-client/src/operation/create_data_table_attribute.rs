// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds a column to a data table without creating any value for it.
    ///
    /// `PUT /data-tables/{InstanceId}/{DataTableId}/attributes` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateDataTableAttribute.html)
    #[http(PUT, "/data-tables/{InstanceId}/{DataTableId}/attributes")]
    pub struct CreateDataTableAttribute {
        create_data_table_attribute: CreateDataTableAttributeFluentBuilder,
        builder: CreateDataTableAttributeBuilder,
        input: (CreateDataTableAttributeInput, CreateDataTableAttributeInputBuilder),
        output: CreateDataTableAttributeOutput,
        error: CreateDataTableAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateDataTableAttribute`.
    #[shape(
        "CreateDataTableAttributeRequest",
        CreateDataTableAttributeBuilder,
        CreateDataTableAttributeInputBuilder
    )]
    pub struct CreateDataTableAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; a version alias in it has to be `$SAVED` or `$LATEST`.
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
        /// Name of the attribute, unique in the table regardless of case; `connect:` and `aws:` are reserved beginnings.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Type of the attribute's values, or of what their expressions evaluate to.
        /// Required.
        #[member(optional, value(types::DataTableAttributeValueType), "ValueType", required)]
        #[setters(set_value_type, get_value_type)]
        pub value_type: Option<types::DataTableAttributeValueType>,
        /// Description of the attribute; whitespace around it is trimmed.
        /// At most 250 characters; matches `^[\\P{C}\r\n\t]+$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Whether the attribute's values identify records and so cannot be expressions; false by default.
        #[member(optional, copy(bool), "Primary")]
        #[setters(set_primary, get_primary)]
        pub primary: Option<bool>,
        /// Rules that values have to meet, modelled on JSON Schema; they can narrow the default limits but not exceed them.
        #[member(optional, value(types::Validation), "Validation")]
        #[setters(set_validation, get_validation)]
        pub validation: Option<types::Validation>,
    }
}

connect_runtime::output! {
    /// Result of `CreateDataTableAttribute`.
    #[shape(
        "CreateDataTableAttributeResponse",
        CreateDataTableAttributeOutputBuilder,
        fallible
    )]
    pub struct CreateDataTableAttributeOutput {
        /// Name of the new attribute, which also identifies it; whitespace has been trimmed.
        /// Always there; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// ID of the new attribute.
        /// 1 to 256 characters.
        #[member(optional, text, "AttributeId", min_length(1))]
        #[setters(set_attribute_id, get_attribute_id)]
        pub attribute_id: Option<String>,
        /// Lock versions of the table and the attribute, for optimistic locking.
        /// Always there.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateDataTableAttribute` answers when it fails.
    pub enum CreateDataTableAttributeError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateDataTableAttribute`.
pub mod builders {
    pub use super::{
        CreateDataTableAttributeBuilder, CreateDataTableAttributeFluentBuilder,
        CreateDataTableAttributeInputBuilder, CreateDataTableAttributeOutputBuilder,
    };
}
