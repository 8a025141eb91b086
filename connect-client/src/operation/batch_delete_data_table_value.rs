// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Removes a batch of values from a data table, with separate results for each item.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/delete` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDeleteDataTableValue.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/delete")]
    pub struct BatchDeleteDataTableValue {
        batch_delete_data_table_value: BatchDeleteDataTableValueFluentBuilder,
        builder: BatchDeleteDataTableValueBuilder,
        input: (BatchDeleteDataTableValueInput, BatchDeleteDataTableValueInputBuilder),
        output: BatchDeleteDataTableValueOutput,
        error: BatchDeleteDataTableValueError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchDeleteDataTableValue`.
    #[shape(
        "BatchDeleteDataTableValueRequest",
        BatchDeleteDataTableValueBuilder,
        BatchDeleteDataTableValueInputBuilder
    )]
    pub struct BatchDeleteDataTableValueInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; a version alias can be part of the ARN.
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
        /// Values to delete, each given by attribute name, primary values and lock version.
        /// Required.
        #[member(optional, list(types::DataTableDeleteValueIdentifier), "Values", required)]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<types::DataTableDeleteValueIdentifier>>,
    }
}

connect_runtime::output! {
    /// Result of `BatchDeleteDataTableValue`.
    #[shape(
        "BatchDeleteDataTableValueResponse",
        BatchDeleteDataTableValueOutputBuilder,
        fallible
    )]
    pub struct BatchDeleteDataTableValueOutput {
        /// Values that were deleted, with the new lock versions.
        /// Always there.
        #[member(
            required,
            list(types::BatchDeleteDataTableValueSuccessResult),
            "Successful",
            required
        )]
        #[setters(set_successful, get_successful)]
        pub successful: Vec<types::BatchDeleteDataTableValueSuccessResult>,
        /// Values that were not deleted, each with the reason.
        /// Always there.
        #[member(
            required,
            list(types::BatchDeleteDataTableValueFailureResult),
            "Failed",
            required
        )]
        #[setters(set_failed, get_failed)]
        pub failed: Vec<types::BatchDeleteDataTableValueFailureResult>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchDeleteDataTableValue` answers when it fails.
    pub enum BatchDeleteDataTableValueError {
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

/// Builders of `BatchDeleteDataTableValue`.
pub mod builders {
    pub use super::{
        BatchDeleteDataTableValueBuilder, BatchDeleteDataTableValueFluentBuilder,
        BatchDeleteDataTableValueInputBuilder, BatchDeleteDataTableValueOutputBuilder,
    };
}
