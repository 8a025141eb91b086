// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the queues of a routing profile from which contacts are assigned by hand.
    ///
    /// `GET /routing-profiles/{InstanceId}/{RoutingProfileId}/manual-assignment-queues` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRoutingProfileManualAssignmentQueues.html)
    #[http(
        GET,
        "/routing-profiles/{InstanceId}/{RoutingProfileId}/manual-assignment-queues"
    )]
    pub struct ListRoutingProfileManualAssignmentQueues {
        list_routing_profile_manual_assignment_queues: ListRoutingProfileManualAssignmentQueuesFluentBuilder,
        builder: ListRoutingProfileManualAssignmentQueuesBuilder,
        input: (
            ListRoutingProfileManualAssignmentQueuesInput,
            ListRoutingProfileManualAssignmentQueuesInputBuilder,
        ),
        output: ListRoutingProfileManualAssignmentQueuesOutput,
        error: ListRoutingProfileManualAssignmentQueuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListRoutingProfileManualAssignmentQueues`.
    #[shape(
        "ListRoutingProfileManualAssignmentQueuesRequest",
        ListRoutingProfileManualAssignmentQueuesBuilder,
        ListRoutingProfileManualAssignmentQueuesInputBuilder
    )]
    pub struct ListRoutingProfileManualAssignmentQueuesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the routing profile.
        /// Required.
        #[member(optional, text, "RoutingProfileId", label("RoutingProfileId"), required)]
        #[setters(set_routing_profile_id, get_routing_profile_id)]
        pub routing_profile_id: Option<String>,
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
    /// Result of `ListRoutingProfileManualAssignmentQueues`.
    #[shape(
        "ListRoutingProfileManualAssignmentQueuesResponse",
        ListRoutingProfileManualAssignmentQueuesOutputBuilder
    )]
    pub struct ListRoutingProfileManualAssignmentQueuesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Manual assignment queues of the profile on this page, in summary.
        #[member(
            optional,
            list(types::RoutingProfileManualAssignmentQueueConfigSummary),
            "RoutingProfileManualAssignmentQueueConfigSummaryList"
        )]
        #[setters(
            set_routing_profile_manual_assignment_queue_config_summary_list,
            get_routing_profile_manual_assignment_queue_config_summary_list
        )]
        pub routing_profile_manual_assignment_queue_config_summary_list: Option<
            Vec<types::RoutingProfileManualAssignmentQueueConfigSummary>,
        >,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListRoutingProfileManualAssignmentQueues` answers when it fails.
    pub enum ListRoutingProfileManualAssignmentQueuesError {
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
    /// Walks through all pages of [`ListRoutingProfileManualAssignmentQueues`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListRoutingProfileManualAssignmentQueuesPaginator {
        operation: ListRoutingProfileManualAssignmentQueues,
        builder: ListRoutingProfileManualAssignmentQueuesBuilder,
        #[items(routing_profile_manual_assignment_queue_config_summary_list)]
        items: ListRoutingProfileManualAssignmentQueuesPaginatorItems<
            types::RoutingProfileManualAssignmentQueueConfigSummary,
        >,
    }
}

/// Builders of `ListRoutingProfileManualAssignmentQueues`.
pub mod builders {
    pub use super::{
        ListRoutingProfileManualAssignmentQueuesBuilder,
        ListRoutingProfileManualAssignmentQueuesFluentBuilder,
        ListRoutingProfileManualAssignmentQueuesInputBuilder,
        ListRoutingProfileManualAssignmentQueuesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListRoutingProfileManualAssignmentQueuesPaginator;
    pub use super::ListRoutingProfileManualAssignmentQueuesPaginatorItems;
}
