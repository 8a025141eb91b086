// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds agent statuses by criteria and tags, in pages with an approximate total.
    ///
    /// `POST /search-agent-statuses` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAgentStatuses.html)
    #[http(POST, "/search-agent-statuses")]
    pub struct SearchAgentStatuses {
        search_agent_statuses: SearchAgentStatusesFluentBuilder,
        builder: SearchAgentStatusesBuilder,
        input: (SearchAgentStatusesInput, SearchAgentStatusesInputBuilder),
        output: SearchAgentStatusesOutput,
        error: SearchAgentStatusesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchAgentStatuses`.
    #[shape(
        "SearchAgentStatusesRequest",
        SearchAgentStatusesBuilder,
        SearchAgentStatusesInputBuilder
    )]
    pub struct SearchAgentStatusesInput {
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
        /// Filter for the results.
        #[member(optional, value(types::AgentStatusSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::AgentStatusSearchFilter>,
        /// Conditions that agent statuses have to meet.
        #[member(optional, value(types::AgentStatusSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::AgentStatusSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchAgentStatuses`.
    #[shape("SearchAgentStatusesResponse", SearchAgentStatusesOutputBuilder)]
    pub struct SearchAgentStatusesOutput {
        /// Agent statuses that were found.
        #[member(optional, list(types::AgentStatus), "AgentStatuses")]
        #[setters(set_agent_statuses, get_agent_statuses)]
        pub agent_statuses: Option<Vec<types::AgentStatus>>,
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
    /// What `SearchAgentStatuses` answers when it fails.
    pub enum SearchAgentStatusesError {
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
    /// Walks through all pages of [`SearchAgentStatuses`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchAgentStatusesPaginator {
        operation: SearchAgentStatuses,
        builder: SearchAgentStatusesBuilder,
        #[items(agent_statuses)]
        items: SearchAgentStatusesPaginatorItems<types::AgentStatus>,
    }
}

/// Builders of `SearchAgentStatuses`.
pub mod builders {
    pub use super::{
        SearchAgentStatusesBuilder, SearchAgentStatusesFluentBuilder,
        SearchAgentStatusesInputBuilder, SearchAgentStatusesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchAgentStatusesPaginator;
    pub use super::SearchAgentStatusesPaginatorItems;
}
