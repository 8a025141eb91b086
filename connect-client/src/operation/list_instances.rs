// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{InternalServiceException, InvalidRequestException};

connect_runtime::operation! {
    /// Lists the account's instances in this Region, those whose creation failed included.
    ///
    /// `GET /instance` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html)
    #[http(GET, "/instance")]
    pub struct ListInstances {
        list_instances: ListInstancesFluentBuilder,
        builder: ListInstancesBuilder,
        input: (ListInstancesInput, ListInstancesInputBuilder),
        output: ListInstancesOutput,
        error: ListInstancesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListInstances`.
    #[shape("ListInstancesRequest", ListInstancesBuilder, ListInstancesInputBuilder)]
    pub struct ListInstancesInput {
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 10.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListInstances`.
    #[shape("ListInstancesResponse", ListInstancesOutputBuilder)]
    pub struct ListInstancesOutput {
        /// Instances on this page, in summary.
        #[member(optional, list(types::InstanceSummary), "InstanceSummaryList")]
        #[setters(set_instance_summary_list, get_instance_summary_list)]
        pub instance_summary_list: Option<Vec<types::InstanceSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListInstances` answers when it fails.
    pub enum ListInstancesError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListInstances`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListInstancesPaginator {
        operation: ListInstances,
        builder: ListInstancesBuilder,
        #[items(instance_summary_list)]
        items: ListInstancesPaginatorItems<types::InstanceSummary>,
    }
}

/// Builders of `ListInstances`.
pub mod builders {
    pub use super::{
        ListInstancesBuilder, ListInstancesFluentBuilder, ListInstancesInputBuilder,
        ListInstancesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListInstancesPaginator;
    pub use super::ListInstancesPaginatorItems;
}
