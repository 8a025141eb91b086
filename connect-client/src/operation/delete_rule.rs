// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a rule, so that its actions no longer run.
    ///
    /// `DELETE /rules/{InstanceId}/{RuleId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteRule.html)
    #[http(DELETE, "/rules/{InstanceId}/{RuleId}")]
    pub struct DeleteRule {
        delete_rule: DeleteRuleFluentBuilder,
        builder: DeleteRuleBuilder,
        input: (DeleteRuleInput, DeleteRuleInputBuilder),
        output: DeleteRuleOutput,
        error: DeleteRuleError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteRule`.
    #[shape("DeleteRuleRequest", DeleteRuleBuilder, DeleteRuleInputBuilder)]
    pub struct DeleteRuleInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the rule to delete.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "RuleId", label("RuleId"), required, min_length(1))]
        #[setters(set_rule_id, get_rule_id)]
        pub rule_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteRule`.
    #[shape("DeleteRuleOutput", DeleteRuleOutputBuilder)]
    pub struct DeleteRuleOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteRule` answers when it fails.
    pub enum DeleteRuleError {
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

/// Builders of `DeleteRule`.
pub mod builders {
    pub use super::{
        DeleteRuleBuilder, DeleteRuleFluentBuilder, DeleteRuleInputBuilder,
        DeleteRuleOutputBuilder,
    };
}
