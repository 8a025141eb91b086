// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes an alias of a flow module and leaves the version behind it untouched.
    ///
    /// `DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModuleAlias.html)
    #[http(
        DELETE,
        "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}"
    )]
    pub struct DeleteContactFlowModuleAlias {
        delete_contact_flow_module_alias: DeleteContactFlowModuleAliasFluentBuilder,
        builder: DeleteContactFlowModuleAliasBuilder,
        input: (DeleteContactFlowModuleAliasInput, DeleteContactFlowModuleAliasInputBuilder),
        output: DeleteContactFlowModuleAliasOutput,
        error: DeleteContactFlowModuleAliasError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteContactFlowModuleAlias`.
    #[shape(
        "DeleteContactFlowModuleAliasRequest",
        DeleteContactFlowModuleAliasBuilder,
        DeleteContactFlowModuleAliasInputBuilder
    )]
    pub struct DeleteContactFlowModuleAliasInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow module.
        /// Required; 1 to 500 characters.
        #[member(
            optional,
            text,
            "ContactFlowModuleId",
            label("ContactFlowModuleId"),
            required,
            min_length(1)
        )]
        #[setters(set_contact_flow_module_id, get_contact_flow_module_id)]
        pub contact_flow_module_id: Option<String>,
        /// ID of the alias to delete.
        /// Required; 1 to 500 characters.
        #[member(optional, text, "AliasId", label("AliasId"), required, min_length(1))]
        #[setters(set_alias_id, get_alias_id)]
        pub alias_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteContactFlowModuleAlias`.
    #[shape(
        "DeleteContactFlowModuleAliasResponse",
        DeleteContactFlowModuleAliasOutputBuilder
    )]
    pub struct DeleteContactFlowModuleAliasOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteContactFlowModuleAlias` answers when it fails.
    pub enum DeleteContactFlowModuleAliasError {
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

/// Builders of `DeleteContactFlowModuleAlias`.
pub mod builders {
    pub use super::{
        DeleteContactFlowModuleAliasBuilder, DeleteContactFlowModuleAliasFluentBuilder,
        DeleteContactFlowModuleAliasInputBuilder,
        DeleteContactFlowModuleAliasOutputBuilder,
    };
}
