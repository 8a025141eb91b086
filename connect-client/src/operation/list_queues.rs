// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists queues in pages; without `QueueTypes` the personal queues of agents are included.
    ///
    /// `GET /queues-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListQueues.html)
    #[http(GET, "/queues-summary/{InstanceId}")]
    pub struct ListQueues {
        list_queues: ListQueuesFluentBuilder,
        builder: ListQueuesBuilder,
        input: (ListQueuesInput, ListQueuesInputBuilder),
        output: ListQueuesOutput,
        error: ListQueuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListQueues`.
    #[shape("ListQueuesRequest", ListQueuesBuilder, ListQueuesInputBuilder)]
    pub struct ListQueuesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only queues of these types.
        /// At most 2 elements.
        #[member(optional, list(types::QueueType), "QueueTypes", query("queueTypes"))]
        #[setters(set_queue_types, get_queue_types)]
        pub queue_types: Option<Vec<types::QueueType>>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListQueues`.
    #[shape("ListQueuesResponse", ListQueuesOutputBuilder)]
    pub struct ListQueuesOutput {
        /// Queues on this page, in summary.
        #[member(optional, list(types::QueueSummary), "QueueSummaryList")]
        #[setters(set_queue_summary_list, get_queue_summary_list)]
        pub queue_summary_list: Option<Vec<types::QueueSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListQueues` answers when it fails.
    pub enum ListQueuesError {
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
    /// Walks through all pages of [`ListQueues`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListQueuesPaginator {
        operation: ListQueues,
        builder: ListQueuesBuilder,
        #[items(queue_summary_list)]
        items: ListQueuesPaginatorItems<types::QueueSummary>,
    }
}

/// Builders of `ListQueues`.
pub mod builders {
    pub use super::{
        ListQueuesBuilder, ListQueuesFluentBuilder, ListQueuesInputBuilder,
        ListQueuesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListQueuesPaginator;
    pub use super::ListQueuesPaginatorItems;
}
