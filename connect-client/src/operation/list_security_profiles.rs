// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the security profiles of an instance in short form, page by page.
    ///
    /// `GET /security-profiles-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListSecurityProfiles.html)
    #[http(GET, "/security-profiles-summary/{InstanceId}")]
    pub struct ListSecurityProfiles {
        list_security_profiles: ListSecurityProfilesFluentBuilder,
        builder: ListSecurityProfilesBuilder,
        input: (ListSecurityProfilesInput, ListSecurityProfilesInputBuilder),
        output: ListSecurityProfilesOutput,
        error: ListSecurityProfilesError,
    }
}

connect_runtime::input! {
    /// Selects a page of security profiles.
    #[shape(
        "ListSecurityProfilesRequest",
        ListSecurityProfilesBuilder,
        ListSecurityProfilesInputBuilder
    )]
    pub struct ListSecurityProfilesInput {
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
    /// One page of security profiles.
    #[shape("ListSecurityProfilesResponse", ListSecurityProfilesOutputBuilder)]
    pub struct ListSecurityProfilesOutput {
        /// Security profiles on this page.
        #[member(
            optional,
            list(types::SecurityProfileSummary),
            "SecurityProfileSummaryList"
        )]
        #[setters(set_security_profile_summary_list, get_security_profile_summary_list)]
        pub security_profile_summary_list: Option<Vec<types::SecurityProfileSummary>>,
        /// Token for the next page; absent after the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListSecurityProfiles` answers when it fails.
    pub enum ListSecurityProfilesError {
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
    /// Walks through all pages of [`ListSecurityProfiles`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListSecurityProfilesPaginator {
        operation: ListSecurityProfiles,
        builder: ListSecurityProfilesBuilder,
        #[items(security_profile_summary_list)]
        items: ListSecurityProfilesPaginatorItems<types::SecurityProfileSummary>,
    }
}

/// Builders of `ListSecurityProfiles`.
pub mod builders {
    pub use super::{
        ListSecurityProfilesBuilder, ListSecurityProfilesFluentBuilder,
        ListSecurityProfilesInputBuilder, ListSecurityProfilesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListSecurityProfilesPaginator;
    pub use super::ListSecurityProfilesPaginatorItems;
}
