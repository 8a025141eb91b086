// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds workspaces by name, description, visibility or tags, in pages.
    ///
    /// `POST /search-workspaces` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchWorkspaces.html)
    #[http(POST, "/search-workspaces")]
    pub struct SearchWorkspaces {
        search_workspaces: SearchWorkspacesFluentBuilder,
        builder: SearchWorkspacesBuilder,
        input: (SearchWorkspacesInput, SearchWorkspacesInputBuilder),
        output: SearchWorkspacesOutput,
        error: SearchWorkspacesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchWorkspaces`.
    #[shape(
        "SearchWorkspacesRequest",
        SearchWorkspacesBuilder,
        SearchWorkspacesInputBuilder
    )]
    pub struct SearchWorkspacesInput {
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
        /// Filter for workspaces by attributes such as tags.
        #[member(optional, value(types::WorkspaceSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::WorkspaceSearchFilter>,
        /// Conditions on the workspaces, each naming a field and a kind of comparison.
        #[member(optional, value(types::WorkspaceSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::WorkspaceSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchWorkspaces`.
    #[shape("SearchWorkspacesResponse", SearchWorkspacesOutputBuilder)]
    pub struct SearchWorkspacesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Workspaces that were found, in short form.
        #[member(optional, list(types::WorkspaceSearchSummary), "Workspaces")]
        #[setters(set_workspaces, get_workspaces)]
        pub workspaces: Option<Vec<types::WorkspaceSearchSummary>>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchWorkspaces` answers when it fails.
    pub enum SearchWorkspacesError {
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
    /// Walks through all pages of [`SearchWorkspaces`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchWorkspacesPaginator {
        operation: SearchWorkspaces,
        builder: SearchWorkspacesBuilder,
        #[items(workspaces)]
        items: SearchWorkspacesPaginatorItems<types::WorkspaceSearchSummary>,
    }
}

/// Builders of `SearchWorkspaces`.
pub mod builders {
    pub use super::{
        SearchWorkspacesBuilder, SearchWorkspacesFluentBuilder,
        SearchWorkspacesInputBuilder, SearchWorkspacesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchWorkspacesPaginator;
    pub use super::SearchWorkspacesPaginatorItems;
}
