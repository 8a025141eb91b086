// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists rules in pages, optionally by publish status or event source.
    ///
    /// `GET /rules/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListRules.html)
    #[http(GET, "/rules/{InstanceId}")]
    pub struct ListRules {
        list_rules: ListRulesFluentBuilder,
        builder: ListRulesBuilder,
        input: (ListRulesInput, ListRulesInputBuilder),
        output: ListRulesOutput,
        error: ListRulesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListRules`.
    #[shape("ListRulesRequest", ListRulesBuilder, ListRulesInputBuilder)]
    pub struct ListRulesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only rules with this publish status.
        #[member(
            optional,
            value(types::RulePublishStatus),
            "PublishStatus",
            query("publishStatus")
        )]
        #[setters(set_publish_status, get_publish_status)]
        pub publish_status: Option<types::RulePublishStatus>,
        /// Only rules with this event source.
        #[member(
            optional,
            value(types::EventSourceName),
            "EventSourceName",
            query("eventSourceName")
        )]
        #[setters(set_event_source_name, get_event_source_name)]
        pub event_source_name: Option<types::EventSourceName>,
        /// Largest number of results on a page.
        /// 1 to 200.
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
    /// Result of `ListRules`.
    #[shape("ListRulesResponse", ListRulesOutputBuilder, fallible)]
    pub struct ListRulesOutput {
        /// Rules on this page, in summary.
        /// Always there.
        #[member(required, list(types::RuleSummary), "RuleSummaryList", required)]
        #[setters(set_rule_summary_list, get_rule_summary_list)]
        pub rule_summary_list: Vec<types::RuleSummary>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListRules` answers when it fails.
    pub enum ListRulesError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
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
    /// Walks through all pages of [`ListRules`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListRulesPaginator {
        operation: ListRules,
        builder: ListRulesBuilder,
        #[items(rule_summary_list)]
        items: ListRulesPaginatorItems<types::RuleSummary>,
    }
}

/// Builders of `ListRules`.
pub mod builders {
    pub use super::{
        ListRulesBuilder, ListRulesFluentBuilder, ListRulesInputBuilder,
        ListRulesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListRulesPaginator;
    pub use super::ListRulesPaginatorItems;
}
