// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the authentication profiles of the instance, in pages of summaries.
    ///
    /// `GET /authentication-profiles-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListAuthenticationProfiles.html)
    #[http(GET, "/authentication-profiles-summary/{InstanceId}")]
    pub struct ListAuthenticationProfiles {
        list_authentication_profiles: ListAuthenticationProfilesFluentBuilder,
        builder: ListAuthenticationProfilesBuilder,
        input: (ListAuthenticationProfilesInput, ListAuthenticationProfilesInputBuilder),
        output: ListAuthenticationProfilesOutput,
        error: ListAuthenticationProfilesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListAuthenticationProfiles`.
    #[shape(
        "ListAuthenticationProfilesRequest",
        ListAuthenticationProfilesBuilder,
        ListAuthenticationProfilesInputBuilder
    )]
    pub struct ListAuthenticationProfilesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
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
    /// Result of `ListAuthenticationProfiles`.
    #[shape("ListAuthenticationProfilesResponse", ListAuthenticationProfilesOutputBuilder)]
    pub struct ListAuthenticationProfilesOutput {
        /// Authentication profiles on this page, in summary.
        #[member(
            optional,
            list(types::AuthenticationProfileSummary),
            "AuthenticationProfileSummaryList"
        )]
        #[setters(
            set_authentication_profile_summary_list,
            get_authentication_profile_summary_list
        )]
        pub authentication_profile_summary_list: Option<
            Vec<types::AuthenticationProfileSummary>,
        >,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListAuthenticationProfiles` answers when it fails.
    pub enum ListAuthenticationProfilesError {
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
    /// Walks through all pages of [`ListAuthenticationProfiles`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListAuthenticationProfilesPaginator {
        operation: ListAuthenticationProfiles,
        builder: ListAuthenticationProfilesBuilder,
        #[items(authentication_profile_summary_list)]
        items: ListAuthenticationProfilesPaginatorItems<types::AuthenticationProfileSummary>,
    }
}

/// Builders of `ListAuthenticationProfiles`.
pub mod builders {
    pub use super::{
        ListAuthenticationProfilesBuilder, ListAuthenticationProfilesFluentBuilder,
        ListAuthenticationProfilesInputBuilder, ListAuthenticationProfilesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListAuthenticationProfilesPaginator;
    pub use super::ListAuthenticationProfilesPaginatorItems;
}
