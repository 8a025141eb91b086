// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds evaluation forms by criteria such as title or status, in pages.
    ///
    /// `POST /search-evaluation-forms` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchEvaluationForms.html)
    #[http(POST, "/search-evaluation-forms")]
    pub struct SearchEvaluationForms {
        search_evaluation_forms: SearchEvaluationFormsFluentBuilder,
        builder: SearchEvaluationFormsBuilder,
        input: (SearchEvaluationFormsInput, SearchEvaluationFormsInputBuilder),
        output: SearchEvaluationFormsOutput,
        error: SearchEvaluationFormsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchEvaluationForms`.
    #[shape(
        "SearchEvaluationFormsRequest",
        SearchEvaluationFormsBuilder,
        SearchEvaluationFormsInputBuilder
    )]
    pub struct SearchEvaluationFormsInput {
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
        /// Conditions that evaluation forms have to meet.
        #[member(optional, value(types::EvaluationFormSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::EvaluationFormSearchCriteria>,
        /// Filter for the results.
        #[member(optional, value(types::EvaluationFormSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::EvaluationFormSearchFilter>,
    }
}

connect_runtime::output! {
    /// Result of `SearchEvaluationForms`.
    #[shape("SearchEvaluationFormsResponse", SearchEvaluationFormsOutputBuilder)]
    pub struct SearchEvaluationFormsOutput {
        /// Evaluation forms that were found.
        #[member(
            optional,
            list(types::EvaluationFormSearchSummary),
            "EvaluationFormSearchSummaryList"
        )]
        #[setters(
            set_evaluation_form_search_summary_list,
            get_evaluation_form_search_summary_list
        )]
        pub evaluation_form_search_summary_list: Option<
            Vec<types::EvaluationFormSearchSummary>,
        >,
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
    /// What `SearchEvaluationForms` answers when it fails.
    pub enum SearchEvaluationFormsError {
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
    /// Walks through all pages of [`SearchEvaluationForms`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchEvaluationFormsPaginator {
        operation: SearchEvaluationForms,
        builder: SearchEvaluationFormsBuilder,
        #[items(evaluation_form_search_summary_list)]
        items: SearchEvaluationFormsPaginatorItems<types::EvaluationFormSearchSummary>,
    }
}

/// Builders of `SearchEvaluationForms`.
pub mod builders {
    pub use super::{
        SearchEvaluationFormsBuilder, SearchEvaluationFormsFluentBuilder,
        SearchEvaluationFormsInputBuilder, SearchEvaluationFormsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchEvaluationFormsPaginator;
    pub use super::SearchEvaluationFormsPaginatorItems;
}
