// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns an extraction definition with its configuration.
    ///
    /// `GET /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeExtractionDefinition.html)
    #[http(GET, "/extraction-definitions/{InstanceId}/{ExtractionDefinitionId}")]
    pub struct DescribeExtractionDefinition {
        describe_extraction_definition: DescribeExtractionDefinitionFluentBuilder,
        builder: DescribeExtractionDefinitionBuilder,
        input: (DescribeExtractionDefinitionInput, DescribeExtractionDefinitionInputBuilder),
        output: DescribeExtractionDefinitionOutput,
        error: DescribeExtractionDefinitionError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeExtractionDefinition`.
    #[shape(
        "DescribeExtractionDefinitionRequest",
        DescribeExtractionDefinitionBuilder,
        DescribeExtractionDefinitionInputBuilder
    )]
    pub struct DescribeExtractionDefinitionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the extraction definition.
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
    /// Result of `DescribeExtractionDefinition`.
    #[shape(
        "DescribeExtractionDefinitionResponse",
        DescribeExtractionDefinitionOutputBuilder
    )]
    pub struct DescribeExtractionDefinitionOutput {
        /// Details of the extraction definition.
        /// Always there.
        #[member(
            optional,
            value(types::ExtractionDefinition),
            "ExtractionDefinition",
            required
        )]
        #[setters(set_extraction_definition, get_extraction_definition)]
        pub extraction_definition: Option<types::ExtractionDefinition>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeExtractionDefinition` answers when it fails.
    pub enum DescribeExtractionDefinitionError {
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

/// Builders of `DescribeExtractionDefinition`.
pub mod builders {
    pub use super::{
        DescribeExtractionDefinitionBuilder, DescribeExtractionDefinitionFluentBuilder,
        DescribeExtractionDefinitionInputBuilder,
        DescribeExtractionDefinitionOutputBuilder,
    };
}
