// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a data table with its attributes and values; references elsewhere are left dangling.
    ///
    /// `DELETE /data-tables/{InstanceId}/{DataTableId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteDataTable.html)
    #[http(DELETE, "/data-tables/{InstanceId}/{DataTableId}")]
    pub struct DeleteDataTable {
        delete_data_table: DeleteDataTableFluentBuilder,
        builder: DeleteDataTableBuilder,
        input: (DeleteDataTableInput, DeleteDataTableInputBuilder),
        output: DeleteDataTableOutput,
        error: DeleteDataTableError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteDataTable`.
    #[shape("DeleteDataTableRequest", DeleteDataTableBuilder, DeleteDataTableInputBuilder)]
    pub struct DeleteDataTableInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; a version other than `$LATEST` is an error.
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
    }
}

connect_runtime::output! {
    /// Result of `DeleteDataTable`.
    #[shape("DeleteDataTableResponse", DeleteDataTableOutputBuilder)]
    pub struct DeleteDataTableOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteDataTable` answers when it fails.
    pub enum DeleteDataTableError {
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

/// Builders of `DeleteDataTable`.
pub mod builders {
    pub use super::{
        DeleteDataTableBuilder, DeleteDataTableFluentBuilder,
        DeleteDataTableInputBuilder, DeleteDataTableOutputBuilder,
    };
}
