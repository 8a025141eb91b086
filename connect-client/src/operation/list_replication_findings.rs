// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists resources of one type whose replication to another Region is incomplete or failing.
    ///
    /// `GET /replication-findings/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListReplicationFindings.html)
    #[http(GET, "/replication-findings/{InstanceId}")]
    pub struct ListReplicationFindings {
        list_replication_findings: ListReplicationFindingsFluentBuilder,
        builder: ListReplicationFindingsBuilder,
        input: (ListReplicationFindingsInput, ListReplicationFindingsInputBuilder),
        output: ListReplicationFindingsOutput,
        error: ListReplicationFindingsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListReplicationFindings`.
    #[shape(
        "ListReplicationFindingsRequest",
        ListReplicationFindingsBuilder,
        ListReplicationFindingsInputBuilder
    )]
    pub struct ListReplicationFindingsInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Type of the resources whose findings to list, such as `QUEUE`; an unsupported one is an error.
        /// Required; 1 to 128 characters.
        #[member(
            optional,
            text,
            "ResourceType",
            query("resourceType"),
            required,
            min_length(1)
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", query("nextToken"), min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListReplicationFindings`.
    #[shape(
        "ListReplicationFindingsResponse",
        ListReplicationFindingsOutputBuilder,
        fallible
    )]
    pub struct ListReplicationFindingsOutput {
        /// Findings on this page that call for action; there may be none although resources have drifted.
        /// Always there.
        #[member(
            required,
            list(types::ReplicationFinding),
            "ReplicationFindingsList",
            required
        )]
        #[setters(set_replication_findings_list, get_replication_findings_list)]
        pub replication_findings_list: Vec<types::ReplicationFinding>,
        /// About how many resources are out of sync in each AWS Region; eventually consistent, and may exceed the findings.
        /// 1 to 2 elements.
        #[member(
            optional,
            list(types::ApproximateDriftedResourceCount),
            "ApproximateDriftedResourceCounts",
            min_length(1)
        )]
        #[setters(
            set_approximate_drifted_resource_counts,
            get_approximate_drifted_resource_counts
        )]
        pub approximate_drifted_resource_counts: Option<
            Vec<types::ApproximateDriftedResourceCount>,
        >,
        /// Token to request the following page; absent on the last one.
        /// 1 to 100000 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// How replication stands in each AWS Region of the instance, given in full on every page.
        /// 1 to 2 elements.
        #[member(
            optional,
            list(types::ResourceReplicationStatus),
            "ResourceReplicationStatuses",
            min_length(1)
        )]
        #[setters(set_resource_replication_statuses, get_resource_replication_statuses)]
        pub resource_replication_statuses: Option<Vec<types::ResourceReplicationStatus>>,
    }
}

connect_runtime::operation_error! {
    /// What `ListReplicationFindings` answers when it fails.
    pub enum ListReplicationFindingsError {
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
    /// Walks through all pages of [`ListReplicationFindings`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListReplicationFindingsPaginator {
        operation: ListReplicationFindings,
        builder: ListReplicationFindingsBuilder,
        #[items(replication_findings_list)]
        items: ListReplicationFindingsPaginatorItems<types::ReplicationFinding>,
    }
}

/// Builders of `ListReplicationFindings`.
pub mod builders {
    pub use super::{
        ListReplicationFindingsBuilder, ListReplicationFindingsFluentBuilder,
        ListReplicationFindingsInputBuilder, ListReplicationFindingsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListReplicationFindingsPaginator;
    pub use super::ListReplicationFindingsPaginatorItems;
}
