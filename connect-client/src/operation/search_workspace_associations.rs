// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds which users and routing profiles have which workspace, in pages.
    ///
    /// `POST /search-workspace-associations` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchWorkspaceAssociations.html)
    #[http(POST, "/search-workspace-associations")]
    pub struct SearchWorkspaceAssociations {
        search_workspace_associations: SearchWorkspaceAssociationsFluentBuilder,
        builder: SearchWorkspaceAssociationsBuilder,
        input: (SearchWorkspaceAssociationsInput, SearchWorkspaceAssociationsInputBuilder),
        output: SearchWorkspaceAssociationsOutput,
        error: SearchWorkspaceAssociationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchWorkspaceAssociations`.
    #[shape(
        "SearchWorkspaceAssociationsRequest",
        SearchWorkspaceAssociationsBuilder,
        SearchWorkspaceAssociationsInputBuilder
    )]
    pub struct SearchWorkspaceAssociationsInput {
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
        /// Filter for workspace associations by attributes such as tags.
        #[member(optional, value(types::WorkspaceAssociationSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::WorkspaceAssociationSearchFilter>,
        /// Conditions on the workspace, or on ID or type of the resource associated with it.
        #[member(
            optional,
            value(types::WorkspaceAssociationSearchCriteria),
            "SearchCriteria"
        )]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::WorkspaceAssociationSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchWorkspaceAssociations`.
    #[shape("SearchWorkspaceAssociationsResponse", SearchWorkspaceAssociationsOutputBuilder)]
    pub struct SearchWorkspaceAssociationsOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Associations between workspaces and resources that were found.
        #[member(
            optional,
            list(types::WorkspaceAssociationSearchSummary),
            "WorkspaceAssociations"
        )]
        #[setters(set_workspace_associations, get_workspace_associations)]
        pub workspace_associations: Option<Vec<types::WorkspaceAssociationSearchSummary>>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchWorkspaceAssociations` answers when it fails.
    pub enum SearchWorkspaceAssociationsError {
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
    /// Walks through all pages of [`SearchWorkspaceAssociations`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchWorkspaceAssociationsPaginator {
        operation: SearchWorkspaceAssociations,
        builder: SearchWorkspaceAssociationsBuilder,
        #[items(workspace_associations)]
        items: SearchWorkspaceAssociationsPaginatorItems<
            types::WorkspaceAssociationSearchSummary,
        >,
    }
}

/// Builders of `SearchWorkspaceAssociations`.
pub mod builders {
    pub use super::{
        SearchWorkspaceAssociationsBuilder, SearchWorkspaceAssociationsFluentBuilder,
        SearchWorkspaceAssociationsInputBuilder, SearchWorkspaceAssociationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchWorkspaceAssociationsPaginator;
    pub use super::SearchWorkspaceAssociationsPaginatorItems;
}
