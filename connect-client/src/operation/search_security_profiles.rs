// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds security profiles by name, description or tags, in pages.
    ///
    /// `POST /search-security-profiles` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchSecurityProfiles.html)
    #[http(POST, "/search-security-profiles")]
    pub struct SearchSecurityProfiles {
        search_security_profiles: SearchSecurityProfilesFluentBuilder,
        builder: SearchSecurityProfilesBuilder,
        input: (SearchSecurityProfilesInput, SearchSecurityProfilesInputBuilder),
        output: SearchSecurityProfilesOutput,
        error: SearchSecurityProfilesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchSecurityProfiles`.
    #[shape(
        "SearchSecurityProfilesRequest",
        SearchSecurityProfilesBuilder,
        SearchSecurityProfilesInputBuilder
    )]
    pub struct SearchSecurityProfilesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Conditions on the field `name`, the only one supported; `CONTAINS` takes 2 to 25 characters.
        #[member(optional, value(types::SecurityProfileSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::SecurityProfileSearchCriteria>,
        /// Filter for security profiles with certain tags.
        #[member(optional, value(types::SecurityProfilesSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::SecurityProfilesSearchFilter>,
    }
}

connect_runtime::output! {
    /// Result of `SearchSecurityProfiles`.
    #[shape("SearchSecurityProfilesResponse", SearchSecurityProfilesOutputBuilder)]
    pub struct SearchSecurityProfilesOutput {
        /// Security profiles that were found, in short form.
        #[member(optional, list(types::SecurityProfileSearchSummary), "SecurityProfiles")]
        #[setters(set_security_profiles, get_security_profiles)]
        pub security_profiles: Option<Vec<types::SecurityProfileSearchSummary>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchSecurityProfiles` answers when it fails.
    pub enum SearchSecurityProfilesError {
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
    /// Walks through all pages of [`SearchSecurityProfiles`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchSecurityProfilesPaginator {
        operation: SearchSecurityProfiles,
        builder: SearchSecurityProfilesBuilder,
        #[items(security_profiles)]
        items: SearchSecurityProfilesPaginatorItems<types::SecurityProfileSearchSummary>,
    }
}

/// Builders of `SearchSecurityProfiles`.
pub mod builders {
    pub use super::{
        SearchSecurityProfilesBuilder, SearchSecurityProfilesFluentBuilder,
        SearchSecurityProfilesInputBuilder, SearchSecurityProfilesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchSecurityProfilesPaginator;
    pub use super::SearchSecurityProfilesPaginatorItems;
}
