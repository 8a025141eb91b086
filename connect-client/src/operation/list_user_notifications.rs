// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists a user's notifications with their read, unread or hidden status.
    ///
    /// `GET /users/{InstanceId}/{UserId}/notifications` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUserNotifications.html)
    #[http(GET, "/users/{InstanceId}/{UserId}/notifications")]
    pub struct ListUserNotifications {
        list_user_notifications: ListUserNotificationsFluentBuilder,
        builder: ListUserNotificationsBuilder,
        input: (ListUserNotificationsInput, ListUserNotificationsInputBuilder),
        output: ListUserNotificationsOutput,
        error: ListUserNotificationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListUserNotifications`.
    #[shape(
        "ListUserNotificationsRequest",
        ListUserNotificationsBuilder,
        ListUserNotificationsInputBuilder
    )]
    pub struct ListUserNotificationsInput {
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
        /// ID of the user whose notifications to list.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListUserNotifications`.
    #[shape("ListUserNotificationsResponse", ListUserNotificationsOutputBuilder)]
    pub struct ListUserNotificationsOutput {
        /// Notifications of the user on this page, in summary.
        #[member(optional, list(types::UserNotificationSummary), "UserNotifications")]
        #[setters(set_user_notifications, get_user_notifications)]
        pub user_notifications: Option<Vec<types::UserNotificationSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListUserNotifications` answers when it fails.
    pub enum ListUserNotificationsError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
    /// Walks through all pages of [`ListUserNotifications`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListUserNotificationsPaginator {
        operation: ListUserNotifications,
        builder: ListUserNotificationsBuilder,
        #[items(user_notifications)]
        items: ListUserNotificationsPaginatorItems<types::UserNotificationSummary>,
    }
}

/// Builders of `ListUserNotifications`.
pub mod builders {
    pub use super::{
        ListUserNotificationsBuilder, ListUserNotificationsFluentBuilder,
        ListUserNotificationsInputBuilder, ListUserNotificationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListUserNotificationsPaginator;
    pub use super::ListUserNotificationsPaginatorItems;
}
