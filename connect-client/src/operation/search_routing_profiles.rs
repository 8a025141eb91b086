// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds routing profiles by name, description or tags, in pages.
    ///
    /// `POST /search-routing-profiles` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchRoutingProfiles.html)
    #[http(POST, "/search-routing-profiles")]
    pub struct SearchRoutingProfiles {
        search_routing_profiles: SearchRoutingProfilesFluentBuilder,
        builder: SearchRoutingProfilesBuilder,
        input: (SearchRoutingProfilesInput, SearchRoutingProfilesInputBuilder),
        output: SearchRoutingProfilesOutput,
        error: SearchRoutingProfilesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchRoutingProfiles`.
    #[shape(
        "SearchRoutingProfilesRequest",
        SearchRoutingProfilesBuilder,
        SearchRoutingProfilesInputBuilder
    )]
    pub struct SearchRoutingProfilesInput {
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
        /// 1 to 500.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Filter for routing profiles with certain tags.
        #[member(optional, value(types::RoutingProfileSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::RoutingProfileSearchFilter>,
        /// Conditions on the routing profiles; `CONTAINS` on name or description takes 2 to 25 characters.
        #[member(optional, value(types::RoutingProfileSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::RoutingProfileSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchRoutingProfiles`.
    #[shape("SearchRoutingProfilesResponse", SearchRoutingProfilesOutputBuilder)]
    pub struct SearchRoutingProfilesOutput {
        /// Routing profiles that were found.
        #[member(optional, list(types::RoutingProfile), "RoutingProfiles")]
        #[setters(set_routing_profiles, get_routing_profiles)]
        pub routing_profiles: Option<Vec<types::RoutingProfile>>,
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
    /// What `SearchRoutingProfiles` answers when it fails.
    pub enum SearchRoutingProfilesError {
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
    /// Walks through all pages of [`SearchRoutingProfiles`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchRoutingProfilesPaginator {
        operation: SearchRoutingProfiles,
        builder: SearchRoutingProfilesBuilder,
        #[items(routing_profiles)]
        items: SearchRoutingProfilesPaginatorItems<types::RoutingProfile>,
    }
}

/// Builders of `SearchRoutingProfiles`.
pub mod builders {
    pub use super::{
        SearchRoutingProfilesBuilder, SearchRoutingProfilesFluentBuilder,
        SearchRoutingProfilesInputBuilder, SearchRoutingProfilesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchRoutingProfilesPaginator;
    pub use super::SearchRoutingProfilesPaginatorItems;
}
