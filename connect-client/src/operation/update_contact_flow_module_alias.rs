// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, ConditionalOperationFailedException,
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Renames an alias of a flow module or points it to another version.
    ///
    /// `POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleAlias.html)
    #[http(POST, "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}")]
    pub struct UpdateContactFlowModuleAlias {
        update_contact_flow_module_alias: UpdateContactFlowModuleAliasFluentBuilder,
        builder: UpdateContactFlowModuleAliasBuilder,
        input: (UpdateContactFlowModuleAliasInput, UpdateContactFlowModuleAliasInputBuilder),
        output: UpdateContactFlowModuleAliasOutput,
        error: UpdateContactFlowModuleAliasError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactFlowModuleAlias`.
    #[shape(
        "UpdateContactFlowModuleAliasRequest",
        UpdateContactFlowModuleAliasBuilder,
        UpdateContactFlowModuleAliasInputBuilder
    )]
    pub struct UpdateContactFlowModuleAliasInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow module.
        /// Required; 1 to 256 characters.
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
        /// ID of the alias to change.
        /// Required; 1 to 500 characters.
        #[member(optional, text, "AliasId", label("AliasId"), required, min_length(1))]
        #[setters(set_alias_id, get_alias_id)]
        pub alias_id: Option<String>,
        /// New name of the alias.
        /// 1 to 127 characters; matches `.*\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description of the alias.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Version of the flow module that the alias is to point to.
        /// At least 1.
        #[member(optional, copy(i64), "ContactFlowModuleVersion", min(1.0))]
        #[setters(set_contact_flow_module_version, get_contact_flow_module_version)]
        pub contact_flow_module_version: Option<i64>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactFlowModuleAlias`.
    #[shape(
        "UpdateContactFlowModuleAliasResponse",
        UpdateContactFlowModuleAliasOutputBuilder
    )]
    pub struct UpdateContactFlowModuleAliasOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactFlowModuleAlias` answers when it fails.
    pub enum UpdateContactFlowModuleAliasError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// A condition on which the operation depends was not met.
        #[code(
            "ConditionalOperationFailedException",
            is_conditional_operation_failed_exception
        )]
        ConditionalOperationFailedException(ConditionalOperationFailedException),
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
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

/// Builders of `UpdateContactFlowModuleAlias`.
pub mod builders {
    pub use super::{
        UpdateContactFlowModuleAliasBuilder, UpdateContactFlowModuleAliasFluentBuilder,
        UpdateContactFlowModuleAliasInputBuilder,
        UpdateContactFlowModuleAliasOutputBuilder,
    };
}
