// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, TooManyRequestsException,
};

connect_runtime::operation! {
    /// Lists views by type, then by name, in pages of summaries without content.
    ///
    /// `GET /views/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListViews.html)
    #[http(GET, "/views/{InstanceId}")]
    pub struct ListViews {
        list_views: ListViewsFluentBuilder,
        builder: ListViewsBuilder,
        input: (ListViewsInput, ListViewsInputBuilder),
        output: ListViewsOutput,
        error: ListViewsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListViews`.
    #[shape("ListViewsRequest", ListViewsBuilder, ListViewsInputBuilder)]
    pub struct ListViewsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters; matches `^[a-zA-Z0-9\_\-:\/]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only views of this type.
        #[member(optional, value(types::ViewType), "Type", query("type"))]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ViewType>,
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
    /// Result of `ListViews`.
    #[shape("ListViewsResponse", ListViewsOutputBuilder)]
    pub struct ListViewsOutput {
        /// Views on this page, in summary.
        #[member(optional, list(types::ViewSummary), "ViewsSummaryList")]
        #[setters(set_views_summary_list, get_views_summary_list)]
        pub views_summary_list: Option<Vec<types::ViewSummary>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 4096 characters; matches `^[a-zA-Z0-9=\/+_.-]+$`.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListViews` answers when it fails.
    pub enum ListViewsError {
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
    /// Walks through all pages of [`ListViews`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListViewsPaginator {
        operation: ListViews,
        builder: ListViewsBuilder,
        #[items(views_summary_list)]
        items: ListViewsPaginatorItems<types::ViewSummary>,
    }
}

/// Builders of `ListViews`.
pub mod builders {
    pub use super::{
        ListViewsBuilder, ListViewsFluentBuilder, ListViewsInputBuilder,
        ListViewsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListViewsPaginator;
    pub use super::ListViewsPaginatorItems;
}
