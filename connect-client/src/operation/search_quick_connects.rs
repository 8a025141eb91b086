// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds quick connects by name, description or tags, in pages.
    ///
    /// `POST /search-quick-connects` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchQuickConnects.html)
    #[http(POST, "/search-quick-connects")]
    pub struct SearchQuickConnects {
        search_quick_connects: SearchQuickConnectsFluentBuilder,
        builder: SearchQuickConnectsBuilder,
        input: (SearchQuickConnectsInput, SearchQuickConnectsInputBuilder),
        output: SearchQuickConnectsOutput,
        error: SearchQuickConnectsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchQuickConnects`.
    #[shape(
        "SearchQuickConnectsRequest",
        SearchQuickConnectsBuilder,
        SearchQuickConnectsInputBuilder
    )]
    pub struct SearchQuickConnectsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
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
        /// Filter for quick connects with certain tags.
        #[member(optional, value(types::QuickConnectSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::QuickConnectSearchFilter>,
        /// Conditions that the quick connects have to fulfil.
        #[member(optional, value(types::QuickConnectSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::QuickConnectSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchQuickConnects`.
    #[shape("SearchQuickConnectsResponse", SearchQuickConnectsOutputBuilder)]
    pub struct SearchQuickConnectsOutput {
        /// Quick connects that were found.
        #[member(optional, list(types::QuickConnect), "QuickConnects")]
        #[setters(set_quick_connects, get_quick_connects)]
        pub quick_connects: Option<Vec<types::QuickConnect>>,
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
    /// What `SearchQuickConnects` answers when it fails.
    pub enum SearchQuickConnectsError {
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
    /// Walks through all pages of [`SearchQuickConnects`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchQuickConnectsPaginator {
        operation: SearchQuickConnects,
        builder: SearchQuickConnectsBuilder,
        #[items(quick_connects)]
        items: SearchQuickConnectsPaginatorItems<types::QuickConnect>,
    }
}

/// Builders of `SearchQuickConnects`.
pub mod builders {
    pub use super::{
        SearchQuickConnectsBuilder, SearchQuickConnectsFluentBuilder,
        SearchQuickConnectsInputBuilder, SearchQuickConnectsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchQuickConnectsPaginator;
    pub use super::SearchQuickConnectsPaginatorItems;
}
