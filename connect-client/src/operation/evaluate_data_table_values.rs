// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Computes data table values for the present moment, expressions included, and records the access.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/evaluate` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_EvaluateDataTableValues.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/evaluate")]
    pub struct EvaluateDataTableValues {
        evaluate_data_table_values: EvaluateDataTableValuesFluentBuilder,
        builder: EvaluateDataTableValuesBuilder,
        input: (EvaluateDataTableValuesInput, EvaluateDataTableValuesInputBuilder),
        output: EvaluateDataTableValuesOutput,
        error: EvaluateDataTableValuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `EvaluateDataTableValues`.
    #[shape(
        "EvaluateDataTableValuesRequest",
        EvaluateDataTableValuesBuilder,
        EvaluateDataTableValuesInputBuilder
    )]
    pub struct EvaluateDataTableValuesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data table, or its ARN, to which a version alias may be added.
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
        /// Which values to evaluate, by primary values and attributes.
        /// Required.
        #[member(optional, list(types::DataTableValueEvaluationSet), "Values", required)]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<types::DataTableValueEvaluationSet>>,
        /// IANA time zone for dynamic values that depend on time; by default that of the data table.
        #[member(optional, text, "TimeZone")]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `EvaluateDataTableValues`.
    #[shape(
        "EvaluateDataTableValuesResponse",
        EvaluateDataTableValuesOutputBuilder,
        fallible
    )]
    pub struct EvaluateDataTableValuesOutput {
        /// Evaluated values, each with its result or error.
        /// Always there.
        #[member(required, list(types::DataTableEvaluatedValue), "Values", required)]
        #[setters(set_values, get_values)]
        pub values: Vec<types::DataTableEvaluatedValue>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `EvaluateDataTableValues` answers when it fails.
    pub enum EvaluateDataTableValuesError {
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

connect_runtime::paginator! {
    /// Walks through all pages of [`EvaluateDataTableValues`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct EvaluateDataTableValuesPaginator {
        operation: EvaluateDataTableValues,
        builder: EvaluateDataTableValuesBuilder,
        #[items(values)]
        items: EvaluateDataTableValuesPaginatorItems<types::DataTableEvaluatedValue>,
    }
}

/// Builders of `EvaluateDataTableValues`.
pub mod builders {
    pub use super::{
        EvaluateDataTableValuesBuilder, EvaluateDataTableValuesFluentBuilder,
        EvaluateDataTableValuesInputBuilder, EvaluateDataTableValuesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::EvaluateDataTableValuesPaginator;
    pub use super::EvaluateDataTableValuesPaginatorItems;
}
