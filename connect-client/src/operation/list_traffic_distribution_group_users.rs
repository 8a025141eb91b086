// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the agents that belong to a traffic distribution group, in pages.
    ///
    /// `GET /traffic-distribution-group/{TrafficDistributionGroupId}/user` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html)
    #[http(GET, "/traffic-distribution-group/{TrafficDistributionGroupId}/user")]
    pub struct ListTrafficDistributionGroupUsers {
        list_traffic_distribution_group_users: ListTrafficDistributionGroupUsersFluentBuilder,
        builder: ListTrafficDistributionGroupUsersBuilder,
        input: (
            ListTrafficDistributionGroupUsersInput,
            ListTrafficDistributionGroupUsersInputBuilder,
        ),
        output: ListTrafficDistributionGroupUsersOutput,
        error: ListTrafficDistributionGroupUsersError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListTrafficDistributionGroupUsers`.
    #[shape(
        "ListTrafficDistributionGroupUsersRequest",
        ListTrafficDistributionGroupUsersBuilder,
        ListTrafficDistributionGroupUsersInputBuilder
    )]
    pub struct ListTrafficDistributionGroupUsersInput {
        /// ID of the traffic distribution group, or its ARN, which calls from the replicated AWS Region require.
        /// Required; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(
            optional,
            text,
            "TrafficDistributionGroupId",
            label("TrafficDistributionGroupId"),
            required
        )]
        #[setters(set_traffic_distribution_group_id, get_traffic_distribution_group_id)]
        pub traffic_distribution_group_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListTrafficDistributionGroupUsers`.
    #[shape(
        "ListTrafficDistributionGroupUsersResponse",
        ListTrafficDistributionGroupUsersOutputBuilder
    )]
    pub struct ListTrafficDistributionGroupUsersOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Agents of the traffic distribution group on this page, in summary.
        /// At most 10 elements.
        #[member(
            optional,
            list(types::TrafficDistributionGroupUserSummary),
            "TrafficDistributionGroupUserSummaryList"
        )]
        #[setters(
            set_traffic_distribution_group_user_summary_list,
            get_traffic_distribution_group_user_summary_list
        )]
        pub traffic_distribution_group_user_summary_list: Option<
            Vec<types::TrafficDistributionGroupUserSummary>,
        >,
    }
}

connect_runtime::operation_error! {
    /// What `ListTrafficDistributionGroupUsers` answers when it fails.
    pub enum ListTrafficDistributionGroupUsersError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
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
    /// Walks through all pages of [`ListTrafficDistributionGroupUsers`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListTrafficDistributionGroupUsersPaginator {
        operation: ListTrafficDistributionGroupUsers,
        builder: ListTrafficDistributionGroupUsersBuilder,
        #[items(traffic_distribution_group_user_summary_list)]
        items: ListTrafficDistributionGroupUsersPaginatorItems<
            types::TrafficDistributionGroupUserSummary,
        >,
    }
}

/// Builders of `ListTrafficDistributionGroupUsers`.
pub mod builders {
    pub use super::{
        ListTrafficDistributionGroupUsersBuilder,
        ListTrafficDistributionGroupUsersFluentBuilder,
        ListTrafficDistributionGroupUsersInputBuilder,
        ListTrafficDistributionGroupUsersOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListTrafficDistributionGroupUsersPaginator;
    pub use super::ListTrafficDistributionGroupUsersPaginatorItems;
}
