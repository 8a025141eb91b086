// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Lists traffic distribution groups of the account, or those of one instance.
    ///
    /// `GET /traffic-distribution-groups` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html)
    #[http(GET, "/traffic-distribution-groups")]
    pub struct ListTrafficDistributionGroups {
        list_traffic_distribution_groups: ListTrafficDistributionGroupsFluentBuilder,
        builder: ListTrafficDistributionGroupsBuilder,
        input: (
            ListTrafficDistributionGroupsInput,
            ListTrafficDistributionGroupsInputBuilder,
        ),
        output: ListTrafficDistributionGroupsOutput,
        error: ListTrafficDistributionGroupsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListTrafficDistributionGroups`.
    #[shape(
        "ListTrafficDistributionGroupsRequest",
        ListTrafficDistributionGroupsBuilder,
        ListTrafficDistributionGroupsInputBuilder
    )]
    pub struct ListTrafficDistributionGroupsInput {
        /// Largest number of results on a page.
        /// 1 to 10.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Only traffic distribution groups of this instance, named by ID or ARN.
        /// 1 to 250 characters; matches `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
        #[member(optional, text, "InstanceId", query("instanceId"), min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListTrafficDistributionGroups`.
    #[shape(
        "ListTrafficDistributionGroupsResponse",
        ListTrafficDistributionGroupsOutputBuilder
    )]
    pub struct ListTrafficDistributionGroupsOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Traffic distribution groups on this page, in summary.
        /// At most 10 elements.
        #[member(
            optional,
            list(types::TrafficDistributionGroupSummary),
            "TrafficDistributionGroupSummaryList"
        )]
        #[setters(
            set_traffic_distribution_group_summary_list,
            get_traffic_distribution_group_summary_list
        )]
        pub traffic_distribution_group_summary_list: Option<
            Vec<types::TrafficDistributionGroupSummary>,
        >,
    }
}

connect_runtime::operation_error! {
    /// What `ListTrafficDistributionGroups` answers when it fails.
    pub enum ListTrafficDistributionGroupsError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`ListTrafficDistributionGroups`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListTrafficDistributionGroupsPaginator {
        operation: ListTrafficDistributionGroups,
        builder: ListTrafficDistributionGroupsBuilder,
        #[items(traffic_distribution_group_summary_list)]
        items: ListTrafficDistributionGroupsPaginatorItems<
            types::TrafficDistributionGroupSummary,
        >,
    }
}

/// Builders of `ListTrafficDistributionGroups`.
pub mod builders {
    pub use super::{
        ListTrafficDistributionGroupsBuilder, ListTrafficDistributionGroupsFluentBuilder,
        ListTrafficDistributionGroupsInputBuilder,
        ListTrafficDistributionGroupsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListTrafficDistributionGroupsPaginator;
    pub use super::ListTrafficDistributionGroupsPaginatorItems;
}
