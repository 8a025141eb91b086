// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the pages of a workspace and the view shown on each.
    ///
    /// `GET /workspaces/{InstanceId}/{WorkspaceId}/pages` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspacePages.html)
    #[http(GET, "/workspaces/{InstanceId}/{WorkspaceId}/pages")]
    pub struct ListWorkspacePages {
        list_workspace_pages: ListWorkspacePagesFluentBuilder,
        builder: ListWorkspacePagesBuilder,
        input: (ListWorkspacePagesInput, ListWorkspacePagesInputBuilder),
        output: ListWorkspacePagesOutput,
        error: ListWorkspacePagesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListWorkspacePages`.
    #[shape(
        "ListWorkspacePagesRequest",
        ListWorkspacePagesBuilder,
        ListWorkspacePagesInputBuilder
    )]
    pub struct ListWorkspacePagesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the workspace whose pages to list.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "WorkspaceId",
            label("WorkspaceId"),
            required,
            min_length(1)
        )]
        #[setters(set_workspace_id, get_workspace_id)]
        pub workspace_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListWorkspacePages`.
    #[shape("ListWorkspacePagesResponse", ListWorkspacePagesOutputBuilder, fallible)]
    pub struct ListWorkspacePagesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Workspace pages that this result page holds.
        /// Always there.
        #[member(required, list(types::WorkspacePage), "WorkspacePageList", required)]
        #[setters(set_workspace_page_list, get_workspace_page_list)]
        pub workspace_page_list: Vec<types::WorkspacePage>,
    }
}

connect_runtime::operation_error! {
    /// What `ListWorkspacePages` answers when it fails.
    pub enum ListWorkspacePagesError {
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
    /// Walks through all pages of [`ListWorkspacePages`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListWorkspacePagesPaginator {
        operation: ListWorkspacePages,
        builder: ListWorkspacePagesBuilder,
        #[items(workspace_page_list)]
        items: ListWorkspacePagesPaginatorItems<types::WorkspacePage>,
    }
}

/// Builders of `ListWorkspacePages`.
pub mod builders {
    pub use super::{
        ListWorkspacePagesBuilder, ListWorkspacePagesFluentBuilder,
        ListWorkspacePagesInputBuilder, ListWorkspacePagesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListWorkspacePagesPaginator;
    pub use super::ListWorkspacePagesPaginatorItems;
}
