// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a rule that performs actions when an event of its trigger source meets the condition.
    ///
    /// `POST /rules/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateRule.html)
    #[http(POST, "/rules/{InstanceId}")]
    pub struct CreateRule {
        create_rule: CreateRuleFluentBuilder,
        builder: CreateRuleBuilder,
        input: (CreateRuleInput, CreateRuleInputBuilder),
        output: CreateRuleOutput,
        error: CreateRuleError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateRule`.
    #[shape("CreateRuleRequest", CreateRuleBuilder, CreateRuleInputBuilder)]
    pub struct CreateRuleInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Unique name of the rule.
        /// Required; 1 to 200 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Source of the events that trigger the rule.
        /// Required.
        #[member(
            optional,
            value(types::RuleTriggerEventSource),
            "TriggerEventSource",
            required
        )]
        #[setters(set_trigger_event_source, get_trigger_event_source)]
        pub trigger_event_source: Option<types::RuleTriggerEventSource>,
        /// Conditions of the rule.
        /// Required.
        #[member(optional, text, "Function", required)]
        #[setters(set_function, get_function)]
        pub function: Option<String>,
        /// Actions that run when the rule is triggered.
        /// Required.
        #[member(optional, list(types::RuleAction), "Actions", required)]
        #[setters(set_actions, get_actions)]
        pub actions: Option<Vec<types::RuleAction>>,
        /// Whether the rule is published.
        /// Required.
        #[member(optional, value(types::RulePublishStatus), "PublishStatus", required)]
        #[setters(set_publish_status, get_publish_status)]
        pub publish_status: Option<types::RulePublishStatus>,
        /// Filters on attributes of resources, such as contact tags, applied before the conditions of the rule.
        #[member(optional, value(types::PreEvaluationFilters), "PreEvaluationFilters")]
        #[setters(set_pre_evaluation_filters, get_pre_evaluation_filters)]
        pub pre_evaluation_filters: Option<types::PreEvaluationFilters>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `CreateRule`.
    #[shape("CreateRuleResponse", CreateRuleOutputBuilder, fallible)]
    pub struct CreateRuleOutput {
        /// ARN of the new rule.
        /// Always there.
        #[member(required, text, "RuleArn", required)]
        #[setters(set_rule_arn, get_rule_arn)]
        pub rule_arn: String,
        /// ID of the new rule.
        /// Always there; 1 to 256 characters.
        #[member(required, text, "RuleId", required, min_length(1))]
        #[setters(set_rule_id, get_rule_id)]
        pub rule_id: String,
    }
}

connect_runtime::operation_error! {
    /// What `CreateRule` answers when it fails.
    pub enum CreateRuleError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateRule`.
pub mod builders {
    pub use super::{
        CreateRuleBuilder, CreateRuleFluentBuilder, CreateRuleInputBuilder,
        CreateRuleOutputBuilder,
    };
}
