// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds predefined attributes, values included, by criteria on their names.
    ///
    /// `POST /search-predefined-attributes` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchPredefinedAttributes.html)
    #[http(POST, "/search-predefined-attributes")]
    pub struct SearchPredefinedAttributes {
        search_predefined_attributes: SearchPredefinedAttributesFluentBuilder,
        builder: SearchPredefinedAttributesBuilder,
        input: (SearchPredefinedAttributesInput, SearchPredefinedAttributesInputBuilder),
        output: SearchPredefinedAttributesOutput,
        error: SearchPredefinedAttributesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchPredefinedAttributes`.
    #[shape(
        "SearchPredefinedAttributesRequest",
        SearchPredefinedAttributesBuilder,
        SearchPredefinedAttributesInputBuilder
    )]
    pub struct SearchPredefinedAttributesInput {
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
        /// Conditions that the predefined attributes have to fulfil.
        #[member(
            optional,
            value(types::PredefinedAttributeSearchCriteria),
            "SearchCriteria"
        )]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::PredefinedAttributeSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchPredefinedAttributes`.
    #[shape("SearchPredefinedAttributesResponse", SearchPredefinedAttributesOutputBuilder)]
    pub struct SearchPredefinedAttributesOutput {
        /// Predefined attributes that were found.
        #[member(optional, list(types::PredefinedAttribute), "PredefinedAttributes")]
        #[setters(set_predefined_attributes, get_predefined_attributes)]
        pub predefined_attributes: Option<Vec<types::PredefinedAttribute>>,
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
    /// What `SearchPredefinedAttributes` answers when it fails.
    pub enum SearchPredefinedAttributesError {
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
    /// Walks through all pages of [`SearchPredefinedAttributes`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchPredefinedAttributesPaginator {
        operation: SearchPredefinedAttributes,
        builder: SearchPredefinedAttributesBuilder,
        #[items(predefined_attributes)]
        items: SearchPredefinedAttributesPaginatorItems<types::PredefinedAttribute>,
    }
}

/// Builders of `SearchPredefinedAttributes`.
pub mod builders {
    pub use super::{
        SearchPredefinedAttributesBuilder, SearchPredefinedAttributesFluentBuilder,
        SearchPredefinedAttributesInputBuilder, SearchPredefinedAttributesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchPredefinedAttributesPaginator;
    pub use super::SearchPredefinedAttributesPaginatorItems;
}
