// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds a batch of values to a data table and tells which items were stored and which failed.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/create` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchCreateDataTableValue.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/create")]
    pub struct BatchCreateDataTableValue {
        batch_create_data_table_value: BatchCreateDataTableValueFluentBuilder,
        builder: BatchCreateDataTableValueBuilder,
        input: (BatchCreateDataTableValueInput, BatchCreateDataTableValueInputBuilder),
        output: BatchCreateDataTableValueOutput,
        error: BatchCreateDataTableValueError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchCreateDataTableValue`.
    #[shape(
        "BatchCreateDataTableValueRequest",
        BatchCreateDataTableValueBuilder,
        BatchCreateDataTableValueInputBuilder
    )]
    pub struct BatchCreateDataTableValueInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the data table; an ARN without an alias means `$LATEST`.
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
        /// Values to create, each with its attribute name and, in tables with primary attributes, primary values.
        /// Required; at least 1 element.
        #[member(optional, list(types::DataTableValue), "Values", required, min_length(1))]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<types::DataTableValue>>,
    }
}

connect_runtime::output! {
    /// Result of `BatchCreateDataTableValue`.
    #[shape(
        "BatchCreateDataTableValueResponse",
        BatchCreateDataTableValueOutputBuilder,
        fallible
    )]
    pub struct BatchCreateDataTableValueOutput {
        /// Values that were created, with their lock versions.
        /// Always there.
        #[member(
            required,
            list(types::BatchCreateDataTableValueSuccessResult),
            "Successful",
            required
        )]
        #[setters(set_successful, get_successful)]
        pub successful: Vec<types::BatchCreateDataTableValueSuccessResult>,
        /// Values that were not created, each with the reason.
        /// Always there.
        #[member(
            required,
            list(types::BatchCreateDataTableValueFailureResult),
            "Failed",
            required
        )]
        #[setters(set_failed, get_failed)]
        pub failed: Vec<types::BatchCreateDataTableValueFailureResult>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchCreateDataTableValue` answers when it fails.
    pub enum BatchCreateDataTableValueError {
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

/// Builders of `BatchCreateDataTableValue`.
pub mod builders {
    pub use super::{
        BatchCreateDataTableValueBuilder, BatchCreateDataTableValueFluentBuilder,
        BatchCreateDataTableValueInputBuilder, BatchCreateDataTableValueOutputBuilder,
    };
}
