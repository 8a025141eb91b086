// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the proficiencies of a user with their levels, in pages.
    ///
    /// `GET /users/{InstanceId}/{UserId}/proficiencies` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListUserProficiencies.html)
    #[http(GET, "/users/{InstanceId}/{UserId}/proficiencies")]
    pub struct ListUserProficiencies {
        list_user_proficiencies: ListUserProficienciesFluentBuilder,
        builder: ListUserProficienciesBuilder,
        input: (ListUserProficienciesInput, ListUserProficienciesInputBuilder),
        output: ListUserProficienciesOutput,
        error: ListUserProficienciesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListUserProficiencies`.
    #[shape(
        "ListUserProficienciesRequest",
        ListUserProficienciesBuilder,
        ListUserProficienciesInputBuilder
    )]
    pub struct ListUserProficienciesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the user whose proficiencies to list.
        /// Required.
        #[member(optional, text, "UserId", label("UserId"), required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
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
    /// Result of `ListUserProficiencies`.
    #[shape("ListUserProficienciesResponse", ListUserProficienciesOutputBuilder)]
    pub struct ListUserProficienciesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Proficiencies of the user on this page.
        #[member(optional, list(types::UserProficiency), "UserProficiencyList")]
        #[setters(set_user_proficiency_list, get_user_proficiency_list)]
        pub user_proficiency_list: Option<Vec<types::UserProficiency>>,
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
    /// What `ListUserProficiencies` answers when it fails.
    pub enum ListUserProficienciesError {
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
    /// Walks through all pages of [`ListUserProficiencies`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListUserProficienciesPaginator {
        operation: ListUserProficiencies,
        builder: ListUserProficienciesBuilder,
        #[items(user_proficiency_list)]
        items: ListUserProficienciesPaginatorItems<types::UserProficiency>,
    }
}

/// Builders of `ListUserProficiencies`.
pub mod builders {
    pub use super::{
        ListUserProficienciesBuilder, ListUserProficienciesFluentBuilder,
        ListUserProficienciesInputBuilder, ListUserProficienciesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListUserProficienciesPaginator;
    pub use super::ListUserProficienciesPaginatorItems;
}
