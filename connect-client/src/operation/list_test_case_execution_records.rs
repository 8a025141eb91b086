// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the single steps of a test run with what was observed, in pages.
    ///
    /// `GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/records` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTestCaseExecutionRecords.html)
    #[http(GET, "/test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/records")]
    pub struct ListTestCaseExecutionRecords {
        list_test_case_execution_records: ListTestCaseExecutionRecordsFluentBuilder,
        builder: ListTestCaseExecutionRecordsBuilder,
        input: (ListTestCaseExecutionRecordsInput, ListTestCaseExecutionRecordsInputBuilder),
        output: ListTestCaseExecutionRecordsOutput,
        error: ListTestCaseExecutionRecordsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListTestCaseExecutionRecords`.
    #[shape(
        "ListTestCaseExecutionRecordsRequest",
        ListTestCaseExecutionRecordsBuilder,
        ListTestCaseExecutionRecordsInputBuilder
    )]
    pub struct ListTestCaseExecutionRecordsInput {
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
        /// ID of the test run whose records to list.
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
        /// Only records with this status.
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
    /// Result of `ListTestCaseExecutionRecords`.
    #[shape(
        "ListTestCaseExecutionRecordsResponse",
        ListTestCaseExecutionRecordsOutputBuilder
    )]
    pub struct ListTestCaseExecutionRecordsOutput {
        /// Records of the test run on this page.
        #[member(optional, list(types::ExecutionRecord), "ExecutionRecords")]
        #[setters(set_execution_records, get_execution_records)]
        pub execution_records: Option<Vec<types::ExecutionRecord>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListTestCaseExecutionRecords` answers when it fails.
    pub enum ListTestCaseExecutionRecordsError {
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
    /// Walks through all pages of [`ListTestCaseExecutionRecords`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListTestCaseExecutionRecordsPaginator {
        operation: ListTestCaseExecutionRecords,
        builder: ListTestCaseExecutionRecordsBuilder,
        #[items(execution_records)]
        items: ListTestCaseExecutionRecordsPaginatorItems<types::ExecutionRecord>,
    }
}

/// Builders of `ListTestCaseExecutionRecords`.
pub mod builders {
    pub use super::{
        ListTestCaseExecutionRecordsBuilder, ListTestCaseExecutionRecordsFluentBuilder,
        ListTestCaseExecutionRecordsInputBuilder,
        ListTestCaseExecutionRecordsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListTestCaseExecutionRecordsPaginator;
    pub use super::ListTestCaseExecutionRecordsPaginatorItems;
}
