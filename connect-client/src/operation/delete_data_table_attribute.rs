// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a column of a data table together with its values, returning the new lock version.
    ///
    /// `DELETE /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteDataTableAttribute.html)
    #[http(DELETE, "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}")]
    pub struct DeleteDataTableAttribute {
        delete_data_table_attribute: DeleteDataTableAttributeFluentBuilder,
        builder: DeleteDataTableAttributeBuilder,
        input: (DeleteDataTableAttributeInput, DeleteDataTableAttributeInputBuilder),
        output: DeleteDataTableAttributeOutput,
        error: DeleteDataTableAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteDataTableAttribute`.
    #[shape(
        "DeleteDataTableAttributeRequest",
        DeleteDataTableAttributeBuilder,
        DeleteDataTableAttributeInputBuilder
    )]
    pub struct DeleteDataTableAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data table.
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
        /// Name of the attribute to remove.
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
    }
}

connect_runtime::output! {
    /// Result of `DeleteDataTableAttribute`.
    #[shape("DeleteDataTableAttributeResponse", DeleteDataTableAttributeOutputBuilder)]
    pub struct DeleteDataTableAttributeOutput {
        /// Lock version that the data table has after the deletion.
        /// Always there.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}

connect_runtime::operation_error! {
    /// What `DeleteDataTableAttribute` answers when it fails.
    pub enum DeleteDataTableAttributeError {
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

/// Builders of `DeleteDataTableAttribute`.
pub mod builders {
    pub use super::{
        DeleteDataTableAttributeBuilder, DeleteDataTableAttributeFluentBuilder,
        DeleteDataTableAttributeInputBuilder, DeleteDataTableAttributeOutputBuilder,
    };
}
