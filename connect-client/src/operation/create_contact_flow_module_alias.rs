// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Gives one version of a flow module a name by which it is referred to.
    ///
    /// `PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModuleAlias.html)
    #[http(PUT, "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias")]
    pub struct CreateContactFlowModuleAlias {
        create_contact_flow_module_alias: CreateContactFlowModuleAliasFluentBuilder,
        builder: CreateContactFlowModuleAliasBuilder,
        input: (CreateContactFlowModuleAliasInput, CreateContactFlowModuleAliasInputBuilder),
        output: CreateContactFlowModuleAliasOutput,
        error: CreateContactFlowModuleAliasError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateContactFlowModuleAlias`.
    #[shape(
        "CreateContactFlowModuleAliasRequest",
        CreateContactFlowModuleAliasBuilder,
        CreateContactFlowModuleAliasInputBuilder
    )]
    pub struct CreateContactFlowModuleAliasInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Description of the alias.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
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
        /// Version of the flow module for which the alias stands.
        /// Required; at least 1.
        #[member(optional, copy(i64), "ContactFlowModuleVersion", required, min(1.0))]
        #[setters(set_contact_flow_module_version, get_contact_flow_module_version)]
        pub contact_flow_module_version: Option<i64>,
        /// Name of the alias.
        /// Required; 1 to 100 characters; matches `^([$0-9a-zA-Z][_-]?)+$`.
        #[member(optional, text, "AliasName", required, min_length(1))]
        #[setters(set_alias_name, get_alias_name)]
        pub alias_name: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateContactFlowModuleAlias`.
    #[shape(
        "CreateContactFlowModuleAliasResponse",
        CreateContactFlowModuleAliasOutputBuilder
    )]
    pub struct CreateContactFlowModuleAliasOutput {
        /// ARN of the flow module.
        #[member(optional, text, "ContactFlowModuleArn")]
        #[setters(set_contact_flow_module_arn, get_contact_flow_module_arn)]
        pub contact_flow_module_arn: Option<String>,
        /// ID of the new alias.
        /// 1 to 500 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateContactFlowModuleAlias` answers when it fails.
    pub enum CreateContactFlowModuleAliasError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateContactFlowModuleAlias`.
pub mod builders {
    pub use super::{
        CreateContactFlowModuleAliasBuilder, CreateContactFlowModuleAliasFluentBuilder,
        CreateContactFlowModuleAliasInputBuilder,
        CreateContactFlowModuleAliasOutputBuilder,
    };
}
