// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds metrics by criteria and tags, in pages with an approximate total.
    ///
    /// `POST /search-metrics` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchMetrics.html)
    #[http(POST, "/search-metrics")]
    pub struct SearchMetrics {
        search_metrics: SearchMetricsFluentBuilder,
        builder: SearchMetricsBuilder,
        input: (SearchMetricsInput, SearchMetricsInputBuilder),
        output: SearchMetricsOutput,
        error: SearchMetricsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchMetrics`.
    #[shape("SearchMetricsRequest", SearchMetricsBuilder, SearchMetricsInputBuilder)]
    pub struct SearchMetricsInput {
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
        /// Filter for metrics with certain tags.
        #[member(optional, value(types::MetricSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::MetricSearchFilter>,
        /// Conditions that the metrics have to fulfil.
        #[member(optional, value(types::MetricSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::MetricSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchMetrics`.
    #[shape("SearchMetricsResponse", SearchMetricsOutputBuilder)]
    pub struct SearchMetricsOutput {
        /// Definitions of the metrics that were found.
        #[member(optional, list(types::MetricDefinition), "Metrics")]
        #[setters(set_metrics, get_metrics)]
        pub metrics: Option<Vec<types::MetricDefinition>>,
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
    /// What `SearchMetrics` answers when it fails.
    pub enum SearchMetricsError {
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
    /// Walks through all pages of [`SearchMetrics`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchMetricsPaginator {
        operation: SearchMetrics,
        builder: SearchMetricsBuilder,
        #[items(metrics)]
        items: SearchMetricsPaginatorItems<types::MetricDefinition>,
    }
}

/// Builders of `SearchMetrics`.
pub mod builders {
    pub use super::{
        SearchMetricsBuilder, SearchMetricsFluentBuilder, SearchMetricsInputBuilder,
        SearchMetricsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchMetricsPaginator;
    pub use super::SearchMetricsPaginatorItems;
}
