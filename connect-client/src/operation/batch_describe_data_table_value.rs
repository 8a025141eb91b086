// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Reads chosen data table values as stored, that is, without evaluating their expressions.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/describe` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDescribeDataTableValue.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/describe")]
    pub struct BatchDescribeDataTableValue {
        batch_describe_data_table_value: BatchDescribeDataTableValueFluentBuilder,
        builder: BatchDescribeDataTableValueBuilder,
        input: (BatchDescribeDataTableValueInput, BatchDescribeDataTableValueInputBuilder),
        output: BatchDescribeDataTableValueOutput,
        error: BatchDescribeDataTableValueError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchDescribeDataTableValue`.
    #[shape(
        "BatchDescribeDataTableValueRequest",
        BatchDescribeDataTableValueBuilder,
        BatchDescribeDataTableValueInputBuilder
    )]
    pub struct BatchDescribeDataTableValueInput {
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
        /// Values to read, each given by primary values and attribute name.
        /// Required.
        #[member(optional, list(types::DataTableValueIdentifier), "Values", required)]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<types::DataTableValueIdentifier>>,
    }
}

connect_runtime::output! {
    /// Result of `BatchDescribeDataTableValue`.
    #[shape(
        "BatchDescribeDataTableValueResponse",
        BatchDescribeDataTableValueOutputBuilder,
        fallible
    )]
    pub struct BatchDescribeDataTableValueOutput {
        /// Values that were read, with metadata and lock versions.
        /// Always there.
        #[member(
            required,
            list(types::BatchDescribeDataTableValueSuccessResult),
            "Successful",
            required
        )]
        #[setters(set_successful, get_successful)]
        pub successful: Vec<types::BatchDescribeDataTableValueSuccessResult>,
        /// Values that were not read, each with the reason.
        /// Always there.
        #[member(
            required,
            list(types::BatchDescribeDataTableValueFailureResult),
            "Failed",
            required
        )]
        #[setters(set_failed, get_failed)]
        pub failed: Vec<types::BatchDescribeDataTableValueFailureResult>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchDescribeDataTableValue` answers when it fails.
    pub enum BatchDescribeDataTableValueError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `BatchDescribeDataTableValue`.
pub mod builders {
    pub use super::{
        BatchDescribeDataTableValueBuilder, BatchDescribeDataTableValueFluentBuilder,
        BatchDescribeDataTableValueInputBuilder, BatchDescribeDataTableValueOutputBuilder,
    };
}
