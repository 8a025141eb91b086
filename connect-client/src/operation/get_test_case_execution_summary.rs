// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the outcome of a test run: status, times and counts of observations.
    ///
    /// `GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/summary` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTestCaseExecutionSummary.html)
    #[http(GET, "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/summary")]
    pub struct GetTestCaseExecutionSummary {
        get_test_case_execution_summary: GetTestCaseExecutionSummaryFluentBuilder,
        builder: GetTestCaseExecutionSummaryBuilder,
        input: (GetTestCaseExecutionSummaryInput, GetTestCaseExecutionSummaryInputBuilder),
        output: GetTestCaseExecutionSummaryOutput,
        error: GetTestCaseExecutionSummaryError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetTestCaseExecutionSummary`.
    #[shape(
        "GetTestCaseExecutionSummaryRequest",
        GetTestCaseExecutionSummaryBuilder,
        GetTestCaseExecutionSummaryInputBuilder
    )]
    pub struct GetTestCaseExecutionSummaryInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the test case.
        /// Required; at most 500 characters.
        #[member(optional, text, "TestCaseId", label("TestCaseId"), required)]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// ID of the execution of the test case.
        /// Required; at most 500 characters.
        #[member(
            optional,
            text,
            "TestCaseExecutionId",
            label("TestCaseExecutionId"),
            required
        )]
        #[setters(set_test_case_execution_id, get_test_case_execution_id)]
        pub test_case_execution_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `GetTestCaseExecutionSummary`.
    #[shape("GetTestCaseExecutionSummaryResponse", GetTestCaseExecutionSummaryOutputBuilder)]
    pub struct GetTestCaseExecutionSummaryOutput {
        /// When the execution started.
        #[member(optional, value(primitives::DateTime), "StartTime")]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<primitives::DateTime>,
        /// When the execution ended.
        #[member(optional, value(primitives::DateTime), "EndTime")]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<primitives::DateTime>,
        /// State of the execution.
        #[member(optional, value(types::TestCaseExecutionStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseExecutionStatus>,
        /// How many observations there were, passed and failed.
        #[member(optional, value(types::ObservationSummary), "ObservationSummary")]
        #[setters(set_observation_summary, get_observation_summary)]
        pub observation_summary: Option<types::ObservationSummary>,
    }
}

connect_runtime::operation_error! {
    /// What `GetTestCaseExecutionSummary` answers when it fails.
    pub enum GetTestCaseExecutionSummaryError {
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

/// Builders of `GetTestCaseExecutionSummary`.
pub mod builders {
    pub use super::{
        GetTestCaseExecutionSummaryBuilder, GetTestCaseExecutionSummaryFluentBuilder,
        GetTestCaseExecutionSummaryInputBuilder, GetTestCaseExecutionSummaryOutputBuilder,
    };
}
