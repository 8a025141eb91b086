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
    /// Defines a piece of structured data that generative AI is to extract from conversations.
    ///
    /// `POST /extraction-definitions/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateExtractionDefinition.html)
    #[http(POST, "/extraction-definitions/{InstanceId}")]
    pub struct CreateExtractionDefinition {
        create_extraction_definition: CreateExtractionDefinitionFluentBuilder,
        builder: CreateExtractionDefinitionBuilder,
        input: (CreateExtractionDefinitionInput, CreateExtractionDefinitionInputBuilder),
        output: CreateExtractionDefinitionOutput,
        error: CreateExtractionDefinitionError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateExtractionDefinition`.
    #[shape(
        "CreateExtractionDefinitionRequest",
        CreateExtractionDefinitionBuilder,
        CreateExtractionDefinitionInputBuilder
    )]
    pub struct CreateExtractionDefinitionInput {
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Unique name of the definition.
        /// Required; 1 to 200 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// How data is extracted: the hint for the prompt and what happens when nothing is found.
        /// Required.
        #[member(
            optional,
            value(types::ExtractionConfiguration),
            "ExtractionConfiguration",
            required
        )]
        #[setters(set_extraction_configuration, get_extraction_configuration)]
        pub extraction_configuration: Option<types::ExtractionConfiguration>,
        /// How the definition is displayed, such as its label in the agent workspace.
        #[member(optional, value(types::ExtractionDefinitionDisplay), "Display")]
        #[setters(set_display, get_display)]
        pub display: Option<types::ExtractionDefinitionDisplay>,
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
    /// Result of `CreateExtractionDefinition`.
    #[shape(
        "CreateExtractionDefinitionResponse",
        CreateExtractionDefinitionOutputBuilder,
        fallible
    )]
    pub struct CreateExtractionDefinitionOutput {
        /// ARN of the new definition.
        /// Always there.
        #[member(required, text, "ExtractionDefinitionArn", required)]
        #[setters(set_extraction_definition_arn, get_extraction_definition_arn)]
        pub extraction_definition_arn: String,
        /// ID of the new definition.
        /// Always there; 1 to 256 characters.
        #[member(required, text, "ExtractionDefinitionId", required, min_length(1))]
        #[setters(set_extraction_definition_id, get_extraction_definition_id)]
        pub extraction_definition_id: String,
    }
}

connect_runtime::operation_error! {
    /// What `CreateExtractionDefinition` answers when it fails.
    pub enum CreateExtractionDefinitionError {
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

/// Builders of `CreateExtractionDefinition`.
pub mod builders {
    pub use super::{
        CreateExtractionDefinitionBuilder, CreateExtractionDefinitionFluentBuilder,
        CreateExtractionDefinitionInputBuilder, CreateExtractionDefinitionOutputBuilder,
    };
}
