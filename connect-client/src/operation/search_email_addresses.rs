// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds email addresses of the instance by criteria and tags, in pages.
    ///
    /// `POST /search-email-addresses` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchEmailAddresses.html)
    #[http(POST, "/search-email-addresses")]
    pub struct SearchEmailAddresses {
        search_email_addresses: SearchEmailAddressesFluentBuilder,
        builder: SearchEmailAddressesBuilder,
        input: (SearchEmailAddressesInput, SearchEmailAddressesInputBuilder),
        output: SearchEmailAddressesOutput,
        error: SearchEmailAddressesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchEmailAddresses`.
    #[shape(
        "SearchEmailAddressesRequest",
        SearchEmailAddressesBuilder,
        SearchEmailAddressesInputBuilder
    )]
    pub struct SearchEmailAddressesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Conditions that email addresses have to meet.
        #[member(optional, value(types::EmailAddressSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::EmailAddressSearchCriteria>,
        /// Filter for the results.
        #[member(optional, value(types::EmailAddressSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::EmailAddressSearchFilter>,
    }
}

connect_runtime::output! {
    /// Result of `SearchEmailAddresses`.
    #[shape("SearchEmailAddressesResponse", SearchEmailAddressesOutputBuilder)]
    pub struct SearchEmailAddressesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Email addresses that were found.
        #[member(optional, list(types::EmailAddressMetadata), "EmailAddresses")]
        #[setters(set_email_addresses, get_email_addresses)]
        pub email_addresses: Option<Vec<types::EmailAddressMetadata>>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchEmailAddresses` answers when it fails.
    pub enum SearchEmailAddressesError {
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
    /// Walks through all pages of [`SearchEmailAddresses`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchEmailAddressesPaginator {
        operation: SearchEmailAddresses,
        builder: SearchEmailAddressesBuilder,
        #[items(email_addresses)]
        items: SearchEmailAddressesPaginatorItems<types::EmailAddressMetadata>,
    }
}

/// Builders of `SearchEmailAddresses`.
pub mod builders {
    pub use super::{
        SearchEmailAddressesBuilder, SearchEmailAddressesFluentBuilder,
        SearchEmailAddressesInputBuilder, SearchEmailAddressesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchEmailAddressesPaginator;
    pub use super::SearchEmailAddressesPaginatorItems;
}
