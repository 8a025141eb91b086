// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the user accounts of an instance in short form, page by page. `DescribeUser` returns the settings of one of them.
    ///
    /// `GET /users-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUsers.html)
    #[http(GET, "/users-summary/{InstanceId}")]
    pub struct ListUsers {
        list_users: ListUsersFluentBuilder,
        builder: ListUsersBuilder,
        input: (ListUsersInput, ListUsersInputBuilder),
        output: ListUsersOutput,
        error: ListUsersError,
    }
}

connect_runtime::input! {
    /// Selects a page of users.
    #[shape("ListUsersRequest", ListUsersBuilder, ListUsersInputBuilder)]
    pub struct ListUsersInput {
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
    /// One page of users.
    #[shape("ListUsersResponse", ListUsersOutputBuilder)]
    pub struct ListUsersOutput {
        /// Users on this page.
        #[member(optional, list(types::UserSummary), "UserSummaryList")]
        #[setters(set_user_summary_list, get_user_summary_list)]
        pub user_summary_list: Option<Vec<types::UserSummary>>,
        /// Token for the next page; absent after the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListUsers` answers when it fails.
    pub enum ListUsersError {
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
    /// Walks through all pages of [`ListUsers`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListUsersPaginator {
        operation: ListUsers,
        builder: ListUsersBuilder,
        #[items(user_summary_list)]
        items: ListUsersPaginatorItems<types::UserSummary>,
    }
}

/// Builders of `ListUsers`.
pub mod builders {
    pub use super::{
        ListUsersBuilder, ListUsersFluentBuilder, ListUsersInputBuilder,
        ListUsersOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListUsersPaginator;
    pub use super::ListUsersPaginatorItems;
}
