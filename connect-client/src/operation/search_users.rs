// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds users by name, profile, hierarchy group, tags and more, in pages.
    ///
    /// `POST /search-users` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchUsers.html)
    #[http(POST, "/search-users")]
    pub struct SearchUsers {
        search_users: SearchUsersFluentBuilder,
        builder: SearchUsersBuilder,
        input: (SearchUsersInput, SearchUsersInputBuilder),
        output: SearchUsersOutput,
        error: SearchUsersError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchUsers`.
    #[shape("SearchUsersRequest", SearchUsersBuilder, SearchUsersInputBuilder)]
    pub struct SearchUsersInput {
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
        /// 1 to 500.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Filter for users by tags or other user attributes.
        #[member(optional, value(types::UserSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::UserSearchFilter>,
        /// Conditions on the users; `CONTAINS` on name or description takes 2 to 25 characters.
        #[member(optional, value(types::UserSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::UserSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchUsers`.
    #[shape("SearchUsersResponse", SearchUsersOutputBuilder)]
    pub struct SearchUsersOutput {
        /// Users that were found, in short form.
        #[member(optional, list(types::UserSearchSummary), "Users")]
        #[setters(set_users, get_users)]
        pub users: Option<Vec<types::UserSearchSummary>>,
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
    /// What `SearchUsers` answers when it fails.
    pub enum SearchUsersError {
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
    /// Walks through all pages of [`SearchUsers`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchUsersPaginator {
        operation: SearchUsers,
        builder: SearchUsersBuilder,
        #[items(users)]
        items: SearchUsersPaginatorItems<types::UserSearchSummary>,
    }
}

/// Builders of `SearchUsers`.
pub mod builders {
    pub use super::{
        SearchUsersBuilder, SearchUsersFluentBuilder, SearchUsersInputBuilder,
        SearchUsersOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchUsersPaginator;
    pub use super::SearchUsersPaginatorItems;
}
