// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds notifications by content or tags, latest ones first, in pages.
    ///
    /// `POST /search-notifications` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchNotifications.html)
    #[http(POST, "/search-notifications")]
    pub struct SearchNotifications {
        search_notifications: SearchNotificationsFluentBuilder,
        builder: SearchNotificationsBuilder,
        input: (SearchNotificationsInput, SearchNotificationsInputBuilder),
        output: SearchNotificationsOutput,
        error: SearchNotificationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchNotifications`.
    #[shape(
        "SearchNotificationsRequest",
        SearchNotificationsBuilder,
        SearchNotificationsInputBuilder
    )]
    pub struct SearchNotificationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Filter for notifications by attributes such as tags.
        #[member(optional, value(types::NotificationSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::NotificationSearchFilter>,
        /// Conditions on the ID or the message content of notifications.
        #[member(optional, value(types::NotificationSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::NotificationSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchNotifications`.
    #[shape("SearchNotificationsResponse", SearchNotificationsOutputBuilder)]
    pub struct SearchNotificationsOutput {
        /// Notifications that were found.
        #[member(optional, list(types::NotificationSearchSummary), "Notifications")]
        #[setters(set_notifications, get_notifications)]
        pub notifications: Option<Vec<types::NotificationSearchSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchNotifications` answers when it fails.
    pub enum SearchNotificationsError {
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
    /// Walks through all pages of [`SearchNotifications`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchNotificationsPaginator {
        operation: SearchNotifications,
        builder: SearchNotificationsBuilder,
        #[items(notifications)]
        items: SearchNotificationsPaginatorItems<types::NotificationSearchSummary>,
    }
}

/// Builders of `SearchNotifications`.
pub mod builders {
    pub use super::{
        SearchNotificationsBuilder, SearchNotificationsFluentBuilder,
        SearchNotificationsInputBuilder, SearchNotificationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchNotificationsPaginator;
    pub use super::SearchNotificationsPaginatorItems;
}
