// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    MaximumResultReturnedException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds tag keys and values in use on resources of the instance, in pages.
    ///
    /// `POST /search-resource-tags` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchResourceTags.html)
    #[http(POST, "/search-resource-tags")]
    pub struct SearchResourceTags {
        search_resource_tags: SearchResourceTagsFluentBuilder,
        builder: SearchResourceTagsBuilder,
        input: (SearchResourceTagsInput, SearchResourceTagsInputBuilder),
        output: SearchResourceTagsOutput,
        error: SearchResourceTagsError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchResourceTags`.
    #[shape(
        "SearchResourceTagsRequest",
        SearchResourceTagsBuilder,
        SearchResourceTagsInputBuilder
    )]
    pub struct SearchResourceTagsInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Types of resources whose tags are searched, in lower case with hyphens; none means all supported types.
        #[member(optional, list(String), "ResourceTypes")]
        #[setters(set_resource_types, get_resource_types)]
        pub resource_types: Option<Vec<String>>,
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
        /// Condition on the keys and values of the tags.
        #[member(optional, value(types::ResourceTagsSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::ResourceTagsSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchResourceTags`.
    #[shape("SearchResourceTagsResponse", SearchResourceTagsOutputBuilder)]
    pub struct SearchResourceTagsOutput {
        /// Tags of the instance that were found.
        #[member(optional, list(types::TagSet), "Tags")]
        #[setters(set_tags, get_tags)]
        pub tags: Option<Vec<types::TagSet>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchResourceTags` answers when it fails.
    pub enum SearchResourceTagsError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The search has already yielded the 1000 tags it can return; narrow the criteria to reach others.
        #[code("MaximumResultReturnedException", is_maximum_result_returned_exception)]
        MaximumResultReturnedException(MaximumResultReturnedException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

connect_runtime::paginator! {
    /// Walks through all pages of [`SearchResourceTags`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchResourceTagsPaginator {
        operation: SearchResourceTags,
        builder: SearchResourceTagsBuilder,
        #[items(tags)]
        items: SearchResourceTagsPaginatorItems<types::TagSet>,
    }
}

/// Builders of `SearchResourceTags`.
pub mod builders {
    pub use super::{
        SearchResourceTagsBuilder, SearchResourceTagsFluentBuilder,
        SearchResourceTagsInputBuilder, SearchResourceTagsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchResourceTagsPaginator;
    pub use super::SearchResourceTagsPaginatorItems;
}
