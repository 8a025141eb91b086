// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces name, condition, actions and publish status of a rule; its trigger stays.
    ///
    /// `PUT /rules/{InstanceId}/{RuleId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateRule.html)
    #[http(PUT, "/rules/{InstanceId}/{RuleId}")]
    pub struct UpdateRule {
        update_rule: UpdateRuleFluentBuilder,
        builder: UpdateRuleBuilder,
        input: (UpdateRuleInput, UpdateRuleInputBuilder),
        output: UpdateRuleOutput,
        error: UpdateRuleError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateRule`.
    #[shape("UpdateRuleRequest", UpdateRuleBuilder, UpdateRuleInputBuilder)]
    pub struct UpdateRuleInput {
        /// ID of the rule to change.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "RuleId", label("RuleId"), required, min_length(1))]
        #[setters(set_rule_id, get_rule_id)]
        pub rule_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name; only rules for `OnZendeskTicketCreate`, `OnZendeskTicketStatusUpdate` or `OnSalesforceCaseCreate` can get a new one.
        /// Required; 1 to 200 characters; matches `^[0-9a-zA-Z._-]+`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Conditions of the rule.
        /// Required.
        #[member(optional, text, "Function", required)]
        #[setters(set_function, get_function)]
        pub function: Option<String>,
        /// What is done when the rule fires.
        /// Required.
        #[member(optional, list(types::RuleAction), "Actions", required)]
        #[setters(set_actions, get_actions)]
        pub actions: Option<Vec<types::RuleAction>>,
        /// Whether the rule is published or a draft.
        /// Required.
        #[member(optional, value(types::RulePublishStatus), "PublishStatus", required)]
        #[setters(set_publish_status, get_publish_status)]
        pub publish_status: Option<types::RulePublishStatus>,
        /// Filters, such as contact tags, that limit which resources the rule covers; they come before its conditions.
        #[member(optional, value(types::PreEvaluationFilters), "PreEvaluationFilters")]
        #[setters(set_pre_evaluation_filters, get_pre_evaluation_filters)]
        pub pre_evaluation_filters: Option<types::PreEvaluationFilters>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateRule`.
    #[shape("UpdateRuleOutput", UpdateRuleOutputBuilder)]
    pub struct UpdateRuleOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateRule` answers when it fails.
    pub enum UpdateRuleError {
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
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateRule`.
pub mod builders {
    pub use super::{
        UpdateRuleBuilder, UpdateRuleFluentBuilder, UpdateRuleInputBuilder,
        UpdateRuleOutputBuilder,
    };
}
