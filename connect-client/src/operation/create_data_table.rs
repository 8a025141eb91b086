// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates an empty data table; its attributes and values are added by other calls.
    ///
    /// `PUT /data-tables/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateDataTable.html)
    #[http(PUT, "/data-tables/{InstanceId}")]
    pub struct CreateDataTable {
        create_data_table: CreateDataTableFluentBuilder,
        builder: CreateDataTableBuilder,
        input: (CreateDataTableInput, CreateDataTableInputBuilder),
        output: CreateDataTableOutput,
        error: CreateDataTableError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateDataTable`.
    #[shape("CreateDataTableRequest", CreateDataTableBuilder, CreateDataTableInputBuilder)]
    pub struct CreateDataTableInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the data table, unique in the instance regardless of case; `connect:` and `aws:` are reserved beginnings.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the data table.
        /// At most 250 characters; matches `^[\\P{C}\r\n\t]+$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// IANA time zone in which time-based values are resolved.
        /// Required.
        #[member(optional, text, "TimeZone", required)]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
        /// Level of data at which concurrent edits of values are locked.
        /// Required.
        #[member(optional, value(types::DataTableLockLevel), "ValueLockLevel", required)]
        #[setters(set_value_lock_level, get_value_lock_level)]
        pub value_lock_level: Option<types::DataTableLockLevel>,
        /// Status in which the data table starts.
        /// Required.
        #[member(optional, value(types::DataTableStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: Option<types::DataTableStatus>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `CreateDataTable`.
    #[shape("CreateDataTableResponse", CreateDataTableOutputBuilder, fallible)]
    pub struct CreateDataTableOutput {
        /// ID of the new data table, without a version alias.
        /// Always there; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ARN of the new data table, without a version alias.
        /// Always there.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// Lock version of the new data table, for optimistic locking.
        /// Always there.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateDataTable` answers when it fails.
    pub enum CreateDataTableError {
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

/// Builders of `CreateDataTable`.
pub mod builders {
    pub use super::{
        CreateDataTableBuilder, CreateDataTableFluentBuilder,
        CreateDataTableInputBuilder, CreateDataTableOutputBuilder,
    };
}
