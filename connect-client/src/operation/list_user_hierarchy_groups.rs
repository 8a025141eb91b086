// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the groups of an instance's agent hierarchy in short form, page by page.
    ///
    /// `GET /user-hierarchy-groups-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUserHierarchyGroups.html)
    #[http(GET, "/user-hierarchy-groups-summary/{InstanceId}")]
    pub struct ListUserHierarchyGroups {
        list_user_hierarchy_groups: ListUserHierarchyGroupsFluentBuilder,
        builder: ListUserHierarchyGroupsBuilder,
        input: (ListUserHierarchyGroupsInput, ListUserHierarchyGroupsInputBuilder),
        output: ListUserHierarchyGroupsOutput,
        error: ListUserHierarchyGroupsError,
    }
}

connect_runtime::input! {
    /// Selects a page of hierarchy groups.
    #[shape(
        "ListUserHierarchyGroupsRequest",
        ListUserHierarchyGroupsBuilder,
        ListUserHierarchyGroupsInputBuilder
    )]
    pub struct ListUserHierarchyGroupsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the previous page; absent for the first.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Most entries on one page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// One page of hierarchy groups.
    #[shape("ListUserHierarchyGroupsResponse", ListUserHierarchyGroupsOutputBuilder)]
    pub struct ListUserHierarchyGroupsOutput {
        /// Hierarchy groups on this page.
        #[member(
            optional,
            list(types::HierarchyGroupSummary),
            "UserHierarchyGroupSummaryList"
        )]
        #[setters(
            set_user_hierarchy_group_summary_list,
            get_user_hierarchy_group_summary_list
        )]
        pub user_hierarchy_group_summary_list: Option<Vec<types::HierarchyGroupSummary>>,
        /// Token for the next page; absent after the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListUserHierarchyGroups` answers when it fails.
    pub enum ListUserHierarchyGroupsError {
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
    /// Walks through all pages of [`ListUserHierarchyGroups`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListUserHierarchyGroupsPaginator {
        operation: ListUserHierarchyGroups,
        builder: ListUserHierarchyGroupsBuilder,
        #[items(user_hierarchy_group_summary_list)]
        items: ListUserHierarchyGroupsPaginatorItems<types::HierarchyGroupSummary>,
    }
}

/// Builders of `ListUserHierarchyGroups`.
pub mod builders {
    pub use super::{
        ListUserHierarchyGroupsBuilder, ListUserHierarchyGroupsFluentBuilder,
        ListUserHierarchyGroupsInputBuilder, ListUserHierarchyGroupsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListUserHierarchyGroupsPaginator;
    pub use super::ListUserHierarchyGroupsPaginatorItems;
}
