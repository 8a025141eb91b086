// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Overwrites a batch of data table values; each item must carry its current lock version.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/update` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValue.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/update")]
    pub struct BatchUpdateDataTableValue {
        batch_update_data_table_value: BatchUpdateDataTableValueFluentBuilder,
        builder: BatchUpdateDataTableValueBuilder,
        input: (BatchUpdateDataTableValueInput, BatchUpdateDataTableValueInputBuilder),
        output: BatchUpdateDataTableValueOutput,
        error: BatchUpdateDataTableValueError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchUpdateDataTableValue`.
    #[shape(
        "BatchUpdateDataTableValueRequest",
        BatchUpdateDataTableValueBuilder,
        BatchUpdateDataTableValueInputBuilder
    )]
    pub struct BatchUpdateDataTableValueInput {
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
        /// Values to write, each with its current lock version.
        /// Required; at least 1 element.
        #[member(optional, list(types::DataTableValue), "Values", required, min_length(1))]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<types::DataTableValue>>,
    }
}

connect_runtime::output! {
    /// Result of `BatchUpdateDataTableValue`.
    #[shape(
        "BatchUpdateDataTableValueResponse",
        BatchUpdateDataTableValueOutputBuilder,
        fallible
    )]
    pub struct BatchUpdateDataTableValueOutput {
        /// Values that were changed, with the new lock versions.
        /// Always there.
        #[member(
            required,
            list(types::BatchUpdateDataTableValueSuccessResult),
            "Successful",
            required
        )]
        #[setters(set_successful, get_successful)]
        pub successful: Vec<types::BatchUpdateDataTableValueSuccessResult>,
        /// Values that were not changed, each with the reason.
        /// Always there.
        #[member(
            required,
            list(types::BatchUpdateDataTableValueFailureResult),
            "Failed",
            required
        )]
        #[setters(set_failed, get_failed)]
        pub failed: Vec<types::BatchUpdateDataTableValueFailureResult>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchUpdateDataTableValue` answers when it fails.
    pub enum BatchUpdateDataTableValueError {
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

/// Builders of `BatchUpdateDataTableValue`.
pub mod builders {
    pub use super::{
        BatchUpdateDataTableValueBuilder, BatchUpdateDataTableValueFluentBuilder,
        BatchUpdateDataTableValueInputBuilder, BatchUpdateDataTableValueOutputBuilder,
    };
}
