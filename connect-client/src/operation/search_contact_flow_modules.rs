// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds flow modules by criteria and tags, in pages with an approximate total.
    ///
    /// `POST /search-contact-flow-modules` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchContactFlowModules.html)
    #[http(POST, "/search-contact-flow-modules")]
    pub struct SearchContactFlowModules {
        search_contact_flow_modules: SearchContactFlowModulesFluentBuilder,
        builder: SearchContactFlowModulesBuilder,
        input: (SearchContactFlowModulesInput, SearchContactFlowModulesInputBuilder),
        output: SearchContactFlowModulesOutput,
        error: SearchContactFlowModulesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchContactFlowModules`.
    #[shape(
        "SearchContactFlowModulesRequest",
        SearchContactFlowModulesBuilder,
        SearchContactFlowModulesInputBuilder
    )]
    pub struct SearchContactFlowModulesInput {
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
        /// Filter for the results.
        #[member(optional, value(types::ContactFlowModuleSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::ContactFlowModuleSearchFilter>,
        /// Conditions that flow modules have to meet; partial matches of name and description take 2 to 25 characters.
        #[member(optional, value(types::ContactFlowModuleSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::ContactFlowModuleSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchContactFlowModules`.
    #[shape("SearchContactFlowModulesResponse", SearchContactFlowModulesOutputBuilder)]
    pub struct SearchContactFlowModulesOutput {
        /// Flow modules that were found.
        #[member(optional, list(types::ContactFlowModule), "ContactFlowModules")]
        #[setters(set_contact_flow_modules, get_contact_flow_modules)]
        pub contact_flow_modules: Option<Vec<types::ContactFlowModule>>,
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
    /// What `SearchContactFlowModules` answers when it fails.
    pub enum SearchContactFlowModulesError {
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
    /// Walks through all pages of [`SearchContactFlowModules`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchContactFlowModulesPaginator {
        operation: SearchContactFlowModules,
        builder: SearchContactFlowModulesBuilder,
        #[items(contact_flow_modules)]
        items: SearchContactFlowModulesPaginatorItems<types::ContactFlowModule>,
    }
}

/// Builders of `SearchContactFlowModules`.
pub mod builders {
    pub use super::{
        SearchContactFlowModulesBuilder, SearchContactFlowModulesFluentBuilder,
        SearchContactFlowModulesInputBuilder, SearchContactFlowModulesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchContactFlowModulesPaginator;
    pub use super::SearchContactFlowModulesPaginatorItems;
}
