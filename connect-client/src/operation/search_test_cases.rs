// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds test cases by criteria and tags, in pages with an approximate total.
    ///
    /// `POST /search-test-cases` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchTestCases.html)
    #[http(POST, "/search-test-cases")]
    pub struct SearchTestCases {
        search_test_cases: SearchTestCasesFluentBuilder,
        builder: SearchTestCasesBuilder,
        input: (SearchTestCasesInput, SearchTestCasesInputBuilder),
        output: SearchTestCasesOutput,
        error: SearchTestCasesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchTestCases`.
    #[shape("SearchTestCasesRequest", SearchTestCasesBuilder, SearchTestCasesInputBuilder)]
    pub struct SearchTestCasesInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Filter for test cases with certain tags.
        #[member(optional, value(types::TestCaseSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::TestCaseSearchFilter>,
        /// Conditions that the test cases have to fulfil.
        #[member(optional, value(types::TestCaseSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::TestCaseSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchTestCases`.
    #[shape("SearchTestCasesResponse", SearchTestCasesOutputBuilder)]
    pub struct SearchTestCasesOutput {
        /// Test cases that were found.
        #[member(optional, list(types::TestCase), "TestCases")]
        #[setters(set_test_cases, get_test_cases)]
        pub test_cases: Option<Vec<types::TestCase>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchTestCases` answers when it fails.
    pub enum SearchTestCasesError {
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
    /// Walks through all pages of [`SearchTestCases`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchTestCasesPaginator {
        operation: SearchTestCases,
        builder: SearchTestCasesBuilder,
        #[items(test_cases)]
        items: SearchTestCasesPaginatorItems<types::TestCase>,
    }
}

/// Builders of `SearchTestCases`.
pub mod builders {
    pub use super::{
        SearchTestCasesBuilder, SearchTestCasesFluentBuilder,
        SearchTestCasesInputBuilder, SearchTestCasesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchTestCasesPaginator;
    pub use super::SearchTestCasesPaginatorItems;
}
