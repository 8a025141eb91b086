// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists test runs in pages, filtered by test case, time or status.
    ///
    /// `GET /test-case-executions/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCaseExecutions.html)
    #[http(GET, "/test-case-executions/{InstanceId}")]
    pub struct ListTestCaseExecutions {
        list_test_case_executions: ListTestCaseExecutionsFluentBuilder,
        builder: ListTestCaseExecutionsBuilder,
        input: (ListTestCaseExecutionsInput, ListTestCaseExecutionsInputBuilder),
        output: ListTestCaseExecutionsOutput,
        error: ListTestCaseExecutionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListTestCaseExecutions`.
    #[shape(
        "ListTestCaseExecutionsRequest",
        ListTestCaseExecutionsBuilder,
        ListTestCaseExecutionsInputBuilder
    )]
    pub struct ListTestCaseExecutionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only runs of the test case with this ID.
        /// At most 500 characters.
        #[member(optional, text, "TestCaseId", query("testCaseId"))]
        #[setters(set_test_case_id, get_test_case_id)]
        pub test_case_id: Option<String>,
        /// Only runs of the test case with this name.
        /// At least 1 character.
        #[member(optional, text, "TestCaseName", query("testCaseName"), min_length(1))]
        #[setters(set_test_case_name, get_test_case_name)]
        pub test_case_name: Option<String>,
        /// Only runs that began later than this, in milliseconds since the Unix epoch.
        /// At least 0.
        #[member(optional, copy(i64), "StartTime", query("startTime"), min(0.0))]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<i64>,
        /// Only runs that began earlier than this, in milliseconds since the Unix epoch.
        /// At least 0.
        #[member(optional, copy(i64), "EndTime", query("endTime"), min(0.0))]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<i64>,
        /// Only runs with this status.
        #[member(optional, value(types::TestCaseExecutionStatus), "Status", query("status"))]
        #[setters(set_status, get_status)]
        pub status: Option<types::TestCaseExecutionStatus>,
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
    /// Result of `ListTestCaseExecutions`.
    #[shape("ListTestCaseExecutionsResponse", ListTestCaseExecutionsOutputBuilder)]
    pub struct ListTestCaseExecutionsOutput {
        /// Test runs on this page, in summary.
        #[member(optional, list(types::TestCaseExecution), "TestCaseExecutions")]
        #[setters(set_test_case_executions, get_test_case_executions)]
        pub test_case_executions: Option<Vec<types::TestCaseExecution>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListTestCaseExecutions` answers when it fails.
    pub enum ListTestCaseExecutionsError {
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
    /// Walks through all pages of [`ListTestCaseExecutions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListTestCaseExecutionsPaginator {
        operation: ListTestCaseExecutions,
        builder: ListTestCaseExecutionsBuilder,
        #[items(test_case_executions)]
        items: ListTestCaseExecutionsPaginatorItems<types::TestCaseExecution>,
    }
}

/// Builders of `ListTestCaseExecutions`.
pub mod builders {
    pub use super::{
        ListTestCaseExecutionsBuilder, ListTestCaseExecutionsFluentBuilder,
        ListTestCaseExecutionsInputBuilder, ListTestCaseExecutionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListTestCaseExecutionsPaginator;
    pub use super::ListTestCaseExecutionsPaginatorItems;
}
