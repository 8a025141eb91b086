// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Gives one version of a flow a name that flows and callers refer to.
    ///
    /// `PUT /contact-flows/{InstanceId}/{ContactFlowId}/alias` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowAlias.html)
    #[http(PUT, "/contact-flows/{InstanceId}/{ContactFlowId}/alias")]
    pub struct CreateContactFlowAlias {
        create_contact_flow_alias: CreateContactFlowAliasFluentBuilder,
        builder: CreateContactFlowAliasBuilder,
        input: (CreateContactFlowAliasInput, CreateContactFlowAliasInputBuilder),
        output: CreateContactFlowAliasOutput,
        error: CreateContactFlowAliasError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateContactFlowAlias`.
    #[shape(
        "CreateContactFlowAliasRequest",
        CreateContactFlowAliasBuilder,
        CreateContactFlowAliasInputBuilder
    )]
    pub struct CreateContactFlowAliasInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Description of the alias.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID of the flow.
        /// Required.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Version of the flow for which the alias stands.
        /// Required; at least 1.
        #[member(optional, copy(i64), "ContactFlowVersion", required, min(1.0))]
        #[setters(set_contact_flow_version, get_contact_flow_version)]
        pub contact_flow_version: Option<i64>,
        /// Name of the alias.
        /// Required; at least 1 character.
        #[member(optional, text, "AliasName", required, min_length(1))]
        #[setters(set_alias_name, get_alias_name)]
        pub alias_name: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateContactFlowAlias`.
    #[shape("CreateContactFlowAliasResponse", CreateContactFlowAliasOutputBuilder)]
    pub struct CreateContactFlowAliasOutput {
        /// ARN of the flow.
        #[member(optional, text, "ContactFlowArn")]
        #[setters(set_contact_flow_arn, get_contact_flow_arn)]
        pub contact_flow_arn: Option<String>,
        /// ID of the new alias.
        /// 1 to 500 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateContactFlowAlias` answers when it fails.
    pub enum CreateContactFlowAliasError {
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

/// Builders of `CreateContactFlowAlias`.
pub mod builders {
    pub use super::{
        CreateContactFlowAliasBuilder, CreateContactFlowAliasFluentBuilder,
        CreateContactFlowAliasInputBuilder, CreateContactFlowAliasOutputBuilder,
    };
}
