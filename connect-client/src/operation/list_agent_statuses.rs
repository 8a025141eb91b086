// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists agent statuses in pages, optionally only those of certain types.
    ///
    /// `GET /agent-status/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAgentStatuses.html)
    #[http(GET, "/agent-status/{InstanceId}")]
    pub struct ListAgentStatuses {
        list_agent_statuses: ListAgentStatusesFluentBuilder,
        builder: ListAgentStatusesBuilder,
        input: (ListAgentStatusesInput, ListAgentStatusesInputBuilder),
        output: ListAgentStatusesOutput,
        error: ListAgentStatusesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListAgentStatuses`.
    #[shape(
        "ListAgentStatusRequest",
        ListAgentStatusesBuilder,
        ListAgentStatusesInputBuilder
    )]
    pub struct ListAgentStatusesInput {
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
        /// Only agent statuses of these types.
        /// At most 3 elements.
        #[member(
            optional,
            list(types::AgentStatusType),
            "AgentStatusTypes",
            query("AgentStatusTypes")
        )]
        #[setters(set_agent_status_types, get_agent_status_types)]
        pub agent_status_types: Option<Vec<types::AgentStatusType>>,
    }
}

connect_runtime::output! {
    /// Result of `ListAgentStatuses`.
    #[shape("ListAgentStatusResponse", ListAgentStatusesOutputBuilder)]
    pub struct ListAgentStatusesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Agent statuses on this page, in summary.
        #[member(optional, list(types::AgentStatusSummary), "AgentStatusSummaryList")]
        #[setters(set_agent_status_summary_list, get_agent_status_summary_list)]
        pub agent_status_summary_list: Option<Vec<types::AgentStatusSummary>>,
    }
}

connect_runtime::operation_error! {
    /// What `ListAgentStatuses` answers when it fails.
    pub enum ListAgentStatusesError {
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
    /// Walks through all pages of [`ListAgentStatuses`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListAgentStatusesPaginator {
        operation: ListAgentStatuses,
        builder: ListAgentStatusesBuilder,
        #[items(agent_status_summary_list)]
        items: ListAgentStatusesPaginatorItems<types::AgentStatusSummary>,
    }
}

/// Builders of `ListAgentStatuses`.
pub mod builders {
    pub use super::{
        ListAgentStatusesBuilder, ListAgentStatusesFluentBuilder,
        ListAgentStatusesInputBuilder, ListAgentStatusesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListAgentStatusesPaginator;
    pub use super::ListAgentStatusesPaginatorItems;
}
