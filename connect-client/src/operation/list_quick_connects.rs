// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists quick connects in pages, optionally only those of certain types.
    ///
    /// `GET /quick-connects/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQuickConnects.html)
    #[http(GET, "/quick-connects/{InstanceId}")]
    pub struct ListQuickConnects {
        list_quick_connects: ListQuickConnectsFluentBuilder,
        builder: ListQuickConnectsBuilder,
        input: (ListQuickConnectsInput, ListQuickConnectsInputBuilder),
        output: ListQuickConnectsOutput,
        error: ListQuickConnectsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListQuickConnects`.
    #[shape(
        "ListQuickConnectsRequest",
        ListQuickConnectsBuilder,
        ListQuickConnectsInputBuilder
    )]
    pub struct ListQuickConnectsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Only quick connects of these types.
        /// At most 4 elements.
        #[member(
            optional,
            list(types::QuickConnectType),
            "QuickConnectTypes",
            query("QuickConnectTypes")
        )]
        #[setters(set_quick_connect_types, get_quick_connect_types)]
        pub quick_connect_types: Option<Vec<types::QuickConnectType>>,
    }
}

connect_runtime::output! {
    /// Result of `ListQuickConnects`.
    #[shape("ListQuickConnectsResponse", ListQuickConnectsOutputBuilder)]
    pub struct ListQuickConnectsOutput {
        /// Quick connects on this page, in summary.
        #[member(optional, list(types::QuickConnectSummary), "QuickConnectSummaryList")]
        #[setters(set_quick_connect_summary_list, get_quick_connect_summary_list)]
        pub quick_connect_summary_list: Option<Vec<types::QuickConnectSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListQuickConnects` answers when it fails.
    pub enum ListQuickConnectsError {
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
    /// Walks through all pages of [`ListQuickConnects`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListQuickConnectsPaginator {
        operation: ListQuickConnects,
        builder: ListQuickConnectsBuilder,
        #[items(quick_connect_summary_list)]
        items: ListQuickConnectsPaginatorItems<types::QuickConnectSummary>,
    }
}

/// Builders of `ListQuickConnects`.
pub mod builders {
    pub use super::{
        ListQuickConnectsBuilder, ListQuickConnectsFluentBuilder,
        ListQuickConnectsInputBuilder, ListQuickConnectsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListQuickConnectsPaginator;
    pub use super::ListQuickConnectsPaginatorItems;
}
