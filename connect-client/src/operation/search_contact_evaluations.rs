// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds evaluations by criteria such as evaluator, score or tags, in pages.
    ///
    /// `POST /search-contact-evaluations` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactEvaluations.html)
    #[http(POST, "/search-contact-evaluations")]
    pub struct SearchContactEvaluations {
        search_contact_evaluations: SearchContactEvaluationsFluentBuilder,
        builder: SearchContactEvaluationsBuilder,
        input: (SearchContactEvaluationsInput, SearchContactEvaluationsInputBuilder),
        output: SearchContactEvaluationsOutput,
        error: SearchContactEvaluationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchContactEvaluations`.
    #[shape(
        "SearchContactEvaluationsRequest",
        SearchContactEvaluationsBuilder,
        SearchContactEvaluationsInputBuilder
    )]
    pub struct SearchContactEvaluationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Conditions that contact evaluations have to meet.
        #[member(optional, value(types::EvaluationSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::EvaluationSearchCriteria>,
        /// Filter for the results.
        #[member(optional, value(types::EvaluationSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::EvaluationSearchFilter>,
    }
}

connect_runtime::output! {
    /// Result of `SearchContactEvaluations`.
    #[shape("SearchContactEvaluationsResponse", SearchContactEvaluationsOutputBuilder)]
    pub struct SearchContactEvaluationsOutput {
        /// Contact evaluations that were found.
        #[member(
            optional,
            list(types::EvaluationSearchSummary),
            "EvaluationSearchSummaryList"
        )]
        #[setters(set_evaluation_search_summary_list, get_evaluation_search_summary_list)]
        pub evaluation_search_summary_list: Option<Vec<types::EvaluationSearchSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchContactEvaluations` answers when it fails.
    pub enum SearchContactEvaluationsError {
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
    /// Walks through all pages of [`SearchContactEvaluations`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchContactEvaluationsPaginator {
        operation: SearchContactEvaluations,
        builder: SearchContactEvaluationsBuilder,
        #[items(evaluation_search_summary_list)]
        items: SearchContactEvaluationsPaginatorItems<types::EvaluationSearchSummary>,
    }
}

/// Builders of `SearchContactEvaluations`.
pub mod builders {
    pub use super::{
        SearchContactEvaluationsBuilder, SearchContactEvaluationsFluentBuilder,
        SearchContactEvaluationsInputBuilder, SearchContactEvaluationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchContactEvaluationsPaginator;
    pub use super::SearchContactEvaluationsPaginatorItems;
}
