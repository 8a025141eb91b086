// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, TooManyRequestsException,
};

connect_runtime::operation! {
    /// Lists the published versions of a view, newest first.
    ///
    /// `GET /views/{InstanceId}/{ViewId}/versions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListViewVersions.html)
    #[http(GET, "/views/{InstanceId}/{ViewId}/versions")]
    pub struct ListViewVersions {
        list_view_versions: ListViewVersionsFluentBuilder,
        builder: ListViewVersionsBuilder,
        input: (ListViewVersionsInput, ListViewVersionsInputBuilder),
        output: ListViewVersionsOutput,
        error: ListViewVersionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListViewVersions`.
    #[shape(
        "ListViewVersionsRequest",
        ListViewVersionsBuilder,
        ListViewVersionsInputBuilder
    )]
    pub struct ListViewVersionsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters; matches `^[a-zA-Z0-9\_\-:\/]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the view.
        /// Required; 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "ViewId", label("ViewId"), required, min_length(1))]
        #[setters(set_view_id, get_view_id)]
        pub view_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 4096 characters; matches `^[a-zA-Z0-9=\/+_.-]+$`.
        #[member(optional, text, "NextToken", query("nextToken"), min_length(1))]
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
    /// Result of `ListViewVersions`.
    #[shape("ListViewVersionsResponse", ListViewVersionsOutputBuilder)]
    pub struct ListViewVersionsOutput {
        /// Versions of the view on this page, in summary.
        #[member(optional, list(types::ViewVersionSummary), "ViewVersionSummaryList")]
        #[setters(set_view_version_summary_list, get_view_version_summary_list)]
        pub view_version_summary_list: Option<Vec<types::ViewVersionSummary>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 4096 characters; matches `^[a-zA-Z0-9=\/+_.-]+$`.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListViewVersions` answers when it fails.
    pub enum ListViewVersionsError {
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
        /// Calls arrive faster than the rate limit allows; retry after a pause.
        #[code("TooManyRequestsException", is_too_many_requests_exception, throttling)]
        TooManyRequestsException(TooManyRequestsException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListViewVersions`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListViewVersionsPaginator {
        operation: ListViewVersions,
        builder: ListViewVersionsBuilder,
        #[items(view_version_summary_list)]
        items: ListViewVersionsPaginatorItems<types::ViewVersionSummary>,
    }
}

/// Builders of `ListViewVersions`.
pub mod builders {
    pub use super::{
        ListViewVersionsBuilder, ListViewVersionsFluentBuilder,
        ListViewVersionsInputBuilder, ListViewVersionsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListViewVersionsPaginator;
    pub use super::ListViewVersionsPaginatorItems;
}
