// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a rule with its trigger, condition and actions.
    ///
    /// `GET /rules/{InstanceId}/{RuleId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeRule.html)
    #[http(GET, "/rules/{InstanceId}/{RuleId}")]
    pub struct DescribeRule {
        describe_rule: DescribeRuleFluentBuilder,
        builder: DescribeRuleBuilder,
        input: (DescribeRuleInput, DescribeRuleInputBuilder),
        output: DescribeRuleOutput,
        error: DescribeRuleError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeRule`.
    #[shape("DescribeRuleRequest", DescribeRuleBuilder, DescribeRuleInputBuilder)]
    pub struct DescribeRuleInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the rule.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "RuleId", label("RuleId"), required, min_length(1))]
        #[setters(set_rule_id, get_rule_id)]
        pub rule_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeRule`.
    #[shape("DescribeRuleResponse", DescribeRuleOutputBuilder)]
    pub struct DescribeRuleOutput {
        /// Details of the rule.
        /// Always there.
        #[member(optional, value(types::Rule), "Rule", required)]
        #[setters(set_rule, get_rule)]
        pub rule: Option<types::Rule>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeRule` answers when it fails.
    pub enum DescribeRuleError {
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

/// Builders of `DescribeRule`.
pub mod builders {
    pub use super::{
        DescribeRuleBuilder, DescribeRuleFluentBuilder, DescribeRuleInputBuilder,
        DescribeRuleOutputBuilder,
    };
}
