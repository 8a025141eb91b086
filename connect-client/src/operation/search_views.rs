// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds views by criteria and tags, in pages with an approximate total.
    ///
    /// `POST /search-views` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchViews.html)
    #[http(POST, "/search-views")]
    pub struct SearchViews {
        search_views: SearchViewsFluentBuilder,
        builder: SearchViewsBuilder,
        input: (SearchViewsInput, SearchViewsInputBuilder),
        output: SearchViewsOutput,
        error: SearchViewsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchViews`.
    #[shape("SearchViewsRequest", SearchViewsBuilder, SearchViewsInputBuilder)]
    pub struct SearchViewsInput {
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
        /// Filter for views by attributes such as tags.
        #[member(optional, value(types::ViewSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::ViewSearchFilter>,
        /// Conditions on the views, each naming a field and a kind of comparison.
        #[member(optional, value(types::ViewSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::ViewSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchViews`.
    #[shape("SearchViewsResponse", SearchViewsOutputBuilder)]
    pub struct SearchViewsOutput {
        /// Views that were found.
        #[member(optional, list(types::View), "Views")]
        #[setters(set_views, get_views)]
        pub views: Option<Vec<types::View>>,
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
    /// What `SearchViews` answers when it fails.
    pub enum SearchViewsError {
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
    /// Walks through all pages of [`SearchViews`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchViewsPaginator {
        operation: SearchViews,
        builder: SearchViewsBuilder,
        #[items(views)]
        items: SearchViewsPaginatorItems<types::View>,
    }
}

/// Builders of `SearchViews`.
pub mod builders {
    pub use super::{
        SearchViewsBuilder, SearchViewsFluentBuilder, SearchViewsInputBuilder,
        SearchViewsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchViewsPaginator;
    pub use super::SearchViewsPaginatorItems;
}
