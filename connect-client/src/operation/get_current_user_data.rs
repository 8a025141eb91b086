// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns, in pages, what the selected agents are doing right now.
    ///
    /// `POST /metrics/userdata/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCurrentUserData.html)
    #[http(POST, "/metrics/userdata/{InstanceId}")]
    pub struct GetCurrentUserData {
        get_current_user_data: GetCurrentUserDataFluentBuilder,
        builder: GetCurrentUserDataBuilder,
        input: (GetCurrentUserDataInput, GetCurrentUserDataInputBuilder),
        output: GetCurrentUserDataOutput,
        error: GetCurrentUserDataError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetCurrentUserData`.
    #[shape(
        "GetCurrentUserDataRequest",
        GetCurrentUserDataBuilder,
        GetCurrentUserDataInputBuilder
    )]
    pub struct GetCurrentUserDataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Filter for users: by one of queues, routing profiles, agents or hierarchy groups, and by contact states.
        /// Required.
        #[member(optional, value(types::UserDataFilters), "Filters", required)]
        #[setters(set_filters, get_filters)]
        pub filters: Option<types::UserDataFilters>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `GetCurrentUserData`.
    #[shape("GetCurrentUserDataResponse", GetCurrentUserDataOutputBuilder)]
    pub struct GetCurrentUserDataOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Data on each user found.
        #[member(optional, list(types::UserData), "UserDataList")]
        #[setters(set_user_data_list, get_user_data_list)]
        pub user_data_list: Option<Vec<types::UserData>>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `GetCurrentUserData` answers when it fails.
    pub enum GetCurrentUserDataError {
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
    /// Walks through all pages of [`GetCurrentUserData`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct GetCurrentUserDataPaginator {
        operation: GetCurrentUserData,
        builder: GetCurrentUserDataBuilder,
        #[items(user_data_list)]
        items: GetCurrentUserDataPaginatorItems<types::UserData>,
    }
}

/// Builders of `GetCurrentUserData`.
pub mod builders {
    pub use super::{
        GetCurrentUserDataBuilder, GetCurrentUserDataFluentBuilder,
        GetCurrentUserDataInputBuilder, GetCurrentUserDataOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::GetCurrentUserDataPaginator;
    pub use super::GetCurrentUserDataPaginatorItems;
}
