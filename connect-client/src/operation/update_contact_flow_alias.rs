// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, ConditionalOperationFailedException,
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Renames a flow alias or points it to another version.
    ///
    /// `POST /contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowAlias.html)
    #[http(POST, "/contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}")]
    pub struct UpdateContactFlowAlias {
        update_contact_flow_alias: UpdateContactFlowAliasFluentBuilder,
        builder: UpdateContactFlowAliasBuilder,
        input: (UpdateContactFlowAliasInput, UpdateContactFlowAliasInputBuilder),
        output: UpdateContactFlowAliasOutput,
        error: UpdateContactFlowAliasError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactFlowAlias`.
    #[shape(
        "UpdateContactFlowAliasRequest",
        UpdateContactFlowAliasBuilder,
        UpdateContactFlowAliasInputBuilder
    )]
    pub struct UpdateContactFlowAliasInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow.
        /// Required.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// ID of the alias to change.
        /// Required; 1 to 500 characters.
        #[member(optional, text, "AliasId", label("AliasId"), required, min_length(1))]
        #[setters(set_alias_id, get_alias_id)]
        pub alias_id: Option<String>,
        /// New name of the alias.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description of the alias.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Version of the flow that the alias is to point to.
        /// At least 1.
        #[member(optional, copy(i64), "ContactFlowVersion", min(1.0))]
        #[setters(set_contact_flow_version, get_contact_flow_version)]
        pub contact_flow_version: Option<i64>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactFlowAlias`.
    #[shape("UpdateContactFlowAliasResponse", UpdateContactFlowAliasOutputBuilder)]
    pub struct UpdateContactFlowAliasOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactFlowAlias` answers when it fails.
    pub enum UpdateContactFlowAliasError {
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

/// Builders of `UpdateContactFlowAlias`.
pub mod builders {
    pub use super::{
        UpdateContactFlowAliasBuilder, UpdateContactFlowAliasFluentBuilder,
        UpdateContactFlowAliasInputBuilder, UpdateContactFlowAliasOutputBuilder,
    };
}
