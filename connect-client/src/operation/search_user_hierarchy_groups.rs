// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds groups of the agent hierarchy by criteria, in pages.
    ///
    /// `POST /search-user-hierarchy-groups` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchUserHierarchyGroups.html)
    #[http(POST, "/search-user-hierarchy-groups")]
    pub struct SearchUserHierarchyGroups {
        search_user_hierarchy_groups: SearchUserHierarchyGroupsFluentBuilder,
        builder: SearchUserHierarchyGroupsBuilder,
        input: (SearchUserHierarchyGroupsInput, SearchUserHierarchyGroupsInputBuilder),
        output: SearchUserHierarchyGroupsOutput,
        error: SearchUserHierarchyGroupsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchUserHierarchyGroups`.
    #[shape(
        "SearchUserHierarchyGroupsRequest",
        SearchUserHierarchyGroupsBuilder,
        SearchUserHierarchyGroupsInputBuilder
    )]
    pub struct SearchUserHierarchyGroupsInput {
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
        /// Filter for hierarchy groups by their attributes.
        #[member(optional, value(types::UserHierarchyGroupSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::UserHierarchyGroupSearchFilter>,
        /// Conditions that the hierarchy groups have to fulfil.
        #[member(optional, value(types::UserHierarchyGroupSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::UserHierarchyGroupSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchUserHierarchyGroups`.
    #[shape("SearchUserHierarchyGroupsResponse", SearchUserHierarchyGroupsOutputBuilder)]
    pub struct SearchUserHierarchyGroupsOutput {
        /// Hierarchy groups that were found.
        #[member(optional, list(types::HierarchyGroup), "UserHierarchyGroups")]
        #[setters(set_user_hierarchy_groups, get_user_hierarchy_groups)]
        pub user_hierarchy_groups: Option<Vec<types::HierarchyGroup>>,
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
    /// What `SearchUserHierarchyGroups` answers when it fails.
    pub enum SearchUserHierarchyGroupsError {
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
    /// Walks through all pages of [`SearchUserHierarchyGroups`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchUserHierarchyGroupsPaginator {
        operation: SearchUserHierarchyGroups,
        builder: SearchUserHierarchyGroupsBuilder,
        #[items(user_hierarchy_groups)]
        items: SearchUserHierarchyGroupsPaginatorItems<types::HierarchyGroup>,
    }
}

/// Builders of `SearchUserHierarchyGroups`.
pub mod builders {
    pub use super::{
        SearchUserHierarchyGroupsBuilder, SearchUserHierarchyGroupsFluentBuilder,
        SearchUserHierarchyGroupsInputBuilder, SearchUserHierarchyGroupsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchUserHierarchyGroupsPaginator;
    pub use super::SearchUserHierarchyGroupsPaginatorItems;
}
