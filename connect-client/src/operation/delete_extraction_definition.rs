// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes an extraction definition from the instance.
    ///
    /// `DELETE /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteExtractionDefinition.html)
    #[http(DELETE, "/extraction-definitions/{InstanceId}/{ExtractionDefinitionId}")]
    pub struct DeleteExtractionDefinition {
        delete_extraction_definition: DeleteExtractionDefinitionFluentBuilder,
        builder: DeleteExtractionDefinitionBuilder,
        input: (DeleteExtractionDefinitionInput, DeleteExtractionDefinitionInputBuilder),
        output: DeleteExtractionDefinitionOutput,
        error: DeleteExtractionDefinitionError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteExtractionDefinition`.
    #[shape(
        "DeleteExtractionDefinitionRequest",
        DeleteExtractionDefinitionBuilder,
        DeleteExtractionDefinitionInputBuilder
    )]
    pub struct DeleteExtractionDefinitionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the extraction definition to delete.
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
    }
}

connect_runtime::output! {
    /// Result of `DeleteExtractionDefinition`.
    #[shape("DeleteExtractionDefinitionResponse", DeleteExtractionDefinitionOutputBuilder)]
    pub struct DeleteExtractionDefinitionOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteExtractionDefinition` answers when it fails.
    pub enum DeleteExtractionDefinitionError {
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

/// Builders of `DeleteExtractionDefinition`.
pub mod builders {
    pub use super::{
        DeleteExtractionDefinitionBuilder, DeleteExtractionDefinitionFluentBuilder,
        DeleteExtractionDefinitionInputBuilder, DeleteExtractionDefinitionOutputBuilder,
    };
}
