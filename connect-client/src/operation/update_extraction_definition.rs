// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces name and configuration of an extraction definition.
    ///
    /// `PUT /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateExtractionDefinition.html)
    #[http(PUT, "/extraction-definitions/{InstanceId}/{ExtractionDefinitionId}")]
    pub struct UpdateExtractionDefinition {
        update_extraction_definition: UpdateExtractionDefinitionFluentBuilder,
        builder: UpdateExtractionDefinitionBuilder,
        input: (UpdateExtractionDefinitionInput, UpdateExtractionDefinitionInputBuilder),
        output: UpdateExtractionDefinitionOutput,
        error: UpdateExtractionDefinitionError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateExtractionDefinition`.
    #[shape(
        "UpdateExtractionDefinitionRequest",
        UpdateExtractionDefinitionBuilder,
        UpdateExtractionDefinitionInputBuilder
    )]
    pub struct UpdateExtractionDefinitionInput {
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the extraction definition to change.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "ExtractionDefinitionId",
            label("ExtractionDefinitionId"),
            required,
            min_length(1)
        )]
        #[setters(set_extraction_definition_id, get_extraction_definition_id)]
        pub extraction_definition_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the extraction definition.
        /// Required; 1 to 200 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// How data is extracted, with a hint for the prompt and what happens if nothing is found.
        /// Required.
        #[member(
            optional,
            value(types::ExtractionConfiguration),
            "ExtractionConfiguration",
            required
        )]
        #[setters(set_extraction_configuration, get_extraction_configuration)]
        pub extraction_configuration: Option<types::ExtractionConfiguration>,
        /// How the extraction definition is displayed.
        #[member(optional, value(types::ExtractionDefinitionDisplay), "Display")]
        #[setters(set_display, get_display)]
        pub display: Option<types::ExtractionDefinitionDisplay>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateExtractionDefinition`.
    #[shape("UpdateExtractionDefinitionResponse", UpdateExtractionDefinitionOutputBuilder)]
    pub struct UpdateExtractionDefinitionOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateExtractionDefinition` answers when it fails.
    pub enum UpdateExtractionDefinitionError {
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

/// Builders of `UpdateExtractionDefinition`.
pub mod builders {
    pub use super::{
        UpdateExtractionDefinitionBuilder, UpdateExtractionDefinitionFluentBuilder,
        UpdateExtractionDefinitionInputBuilder, UpdateExtractionDefinitionOutputBuilder,
    };
}
