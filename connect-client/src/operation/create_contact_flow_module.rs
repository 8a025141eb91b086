// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, IdempotencyException,
    InternalServiceException, InvalidContactFlowModuleException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a reusable flow module from a definition in the Flow language.
    ///
    /// `PUT /contact-flow-modules/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateContactFlowModule.html)
    #[http(PUT, "/contact-flow-modules/{InstanceId}")]
    pub struct CreateContactFlowModule {
        create_contact_flow_module: CreateContactFlowModuleFluentBuilder,
        builder: CreateContactFlowModuleBuilder,
        input: (CreateContactFlowModuleInput, CreateContactFlowModuleInputBuilder),
        output: CreateContactFlowModuleOutput,
        error: CreateContactFlowModuleError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateContactFlowModule`.
    #[shape(
        "CreateContactFlowModuleRequest",
        CreateContactFlowModuleBuilder,
        CreateContactFlowModuleInputBuilder
    )]
    pub struct CreateContactFlowModuleInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the flow module.
        /// Required; 1 to 127 characters; matches `.*\S.*`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the flow module.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Definition of the flow module, as JSON in the Flow language.
        /// Required; 1 to 256000 characters.
        #[member(optional, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
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
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Settings of the flow module.
        #[member(optional, text, "Settings")]
        #[setters(set_settings, get_settings)]
        pub settings: Option<String>,
        /// How the flow module can be invoked from outside.
        #[member(
            optional,
            value(types::ExternalInvocationConfiguration),
            "ExternalInvocationConfiguration"
        )]
        #[setters(
            set_external_invocation_configuration,
            get_external_invocation_configuration
        )]
        pub external_invocation_configuration: Option<
            types::ExternalInvocationConfiguration,
        >,
    }
}

connect_runtime::output! {
    /// Result of `CreateContactFlowModule`.
    #[shape("CreateContactFlowModuleResponse", CreateContactFlowModuleOutputBuilder)]
    pub struct CreateContactFlowModuleOutput {
        /// ID of the new flow module.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the new flow module.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateContactFlowModule` answers when it fails.
    pub enum CreateContactFlowModuleError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        #[code("IdempotencyException", is_idempotency_exception)]
        IdempotencyException(IdempotencyException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The content of the flow module failed validation, for the reasons listed in `Problems`.
        #[code(
            "InvalidContactFlowModuleException",
            is_invalid_contact_flow_module_exception
        )]
        InvalidContactFlowModuleException(InvalidContactFlowModuleException),
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

/// Builders of `CreateContactFlowModule`.
pub mod builders {
    pub use super::{
        CreateContactFlowModuleBuilder, CreateContactFlowModuleFluentBuilder,
        CreateContactFlowModuleInputBuilder, CreateContactFlowModuleOutputBuilder,
    };
}
