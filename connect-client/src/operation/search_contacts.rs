// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds contacts within a time range by agent, queue, channel, attributes and more.
    ///
    /// `POST /search-contacts` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContacts.html)
    #[http(POST, "/search-contacts")]
    pub struct SearchContacts {
        search_contacts: SearchContactsFluentBuilder,
        builder: SearchContactsBuilder,
        input: (SearchContactsInput, SearchContactsInputBuilder),
        output: SearchContactsOutput,
        error: SearchContactsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchContacts`.
    #[shape("SearchContactsRequest", SearchContactsBuilder, SearchContactsInputBuilder)]
    pub struct SearchContactsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Period in which to search.
        /// Required.
        #[member(optional, value(types::SearchContactsTimeRange), "TimeRange", required)]
        #[setters(set_time_range, get_time_range)]
        pub time_range: Option<types::SearchContactsTimeRange>,
        /// Conditions that contacts have to meet.
        #[member(optional, value(types::SearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::SearchCriteria>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Field and order by which to sort.
        #[member(optional, value(types::Sort), "Sort")]
        #[setters(set_sort, get_sort)]
        pub sort: Option<types::Sort>,
    }
}

connect_runtime::output! {
    /// Result of `SearchContacts`.
    #[shape("SearchContactsResponse", SearchContactsOutputBuilder, fallible)]
    pub struct SearchContactsOutput {
        /// Contacts that were found.
        /// Always there.
        #[member(required, list(types::ContactSearchSummary), "Contacts", required)]
        #[setters(set_contacts, get_contacts)]
        pub contacts: Vec<types::ContactSearchSummary>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// How many contacts match in all.
        #[member(optional, copy(i64), "TotalCount")]
        #[setters(set_total_count, get_total_count)]
        pub total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchContacts` answers when it fails.
    pub enum SearchContactsError {
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
    /// Walks through all pages of [`SearchContacts`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchContactsPaginator {
        operation: SearchContacts,
        builder: SearchContactsBuilder,
        #[items(contacts)]
        items: SearchContactsPaginatorItems<types::ContactSearchSummary>,
    }
}

/// Builders of `SearchContacts`.
pub mod builders {
    pub use super::{
        SearchContactsBuilder, SearchContactsFluentBuilder, SearchContactsInputBuilder,
        SearchContactsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchContactsPaginator;
    pub use super::SearchContactsPaginatorItems;
}
