// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds a use case, rules evaluation or campaigns, to an integration association.
    ///
    /// `PUT /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateUseCase.html)
    #[http(
        PUT,
        "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases"
    )]
    pub struct CreateUseCase {
        create_use_case: CreateUseCaseFluentBuilder,
        builder: CreateUseCaseBuilder,
        input: (CreateUseCaseInput, CreateUseCaseInputBuilder),
        output: CreateUseCaseOutput,
        error: CreateUseCaseError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateUseCase`.
    #[shape("CreateUseCaseRequest", CreateUseCaseBuilder, CreateUseCaseInputBuilder)]
    pub struct CreateUseCaseInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the integration association.
        /// Required; 1 to 200 characters.
        #[member(
            optional,
            text,
            "IntegrationAssociationId",
            label("IntegrationAssociationId"),
            required,
            min_length(1)
        )]
        #[setters(set_integration_association_id, get_integration_association_id)]
        pub integration_association_id: Option<String>,
        /// Type of use case, of which an integration association has at most one each.
        /// Required.
        #[member(optional, value(types::UseCaseType), "UseCaseType", required)]
        #[setters(set_use_case_type, get_use_case_type)]
        pub use_case_type: Option<types::UseCaseType>,
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
    /// Result of `CreateUseCase`.
    #[shape("CreateUseCaseResponse", CreateUseCaseOutputBuilder)]
    pub struct CreateUseCaseOutput {
        /// ID of the new use case.
        /// 1 to 200 characters.
        #[member(optional, text, "UseCaseId", min_length(1))]
        #[setters(set_use_case_id, get_use_case_id)]
        pub use_case_id: Option<String>,
        /// ARN of the new use case.
        #[member(optional, text, "UseCaseArn")]
        #[setters(set_use_case_arn, get_use_case_arn)]
        pub use_case_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateUseCase` answers when it fails.
    pub enum CreateUseCaseError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
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

/// Builders of `CreateUseCase`.
pub mod builders {
    pub use super::{
        CreateUseCaseBuilder, CreateUseCaseFluentBuilder, CreateUseCaseInputBuilder,
        CreateUseCaseOutputBuilder,
    };
}
