// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds rules by criteria and tags, in pages with an approximate total.
    ///
    /// `POST /search-rules` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchRules.html)
    #[http(POST, "/search-rules")]
    pub struct SearchRules {
        search_rules: SearchRulesFluentBuilder,
        builder: SearchRulesBuilder,
        input: (SearchRulesInput, SearchRulesInputBuilder),
        output: SearchRulesOutput,
        error: SearchRulesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchRules`.
    #[shape("SearchRulesRequest", SearchRulesBuilder, SearchRulesInputBuilder)]
    pub struct SearchRulesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 200.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Conditions that the rules have to fulfil.
        #[member(optional, value(types::RulesSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::RulesSearchCriteria>,
        /// Filter for rules by attributes such as tags.
        #[member(optional, value(types::RulesSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::RulesSearchFilter>,
    }
}

connect_runtime::output! {
    /// Result of `SearchRules`.
    #[shape("SearchRulesResponse", SearchRulesOutputBuilder, fallible)]
    pub struct SearchRulesOutput {
        /// Rules that were found, in short form.
        /// Always there.
        #[member(required, list(types::RuleSearchSummary), "Rules", required)]
        #[setters(set_rules, get_rules)]
        pub rules: Vec<types::RuleSearchSummary>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchRules` answers when it fails.
    pub enum SearchRulesError {
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
    /// Walks through all pages of [`SearchRules`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchRulesPaginator {
        operation: SearchRules,
        builder: SearchRulesBuilder,
        #[items(rules)]
        items: SearchRulesPaginatorItems<types::RuleSearchSummary>,
    }
}

/// Builders of `SearchRules`.
pub mod builders {
    pub use super::{
        SearchRulesBuilder, SearchRulesFluentBuilder, SearchRulesInputBuilder,
        SearchRulesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchRulesPaginator;
    pub use super::SearchRulesPaginatorItems;
}
