// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Removes one use case; the integration association it belonged to stays.
    ///
    /// `DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases/{UseCaseId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteUseCase.html)
    #[http(
        DELETE,
        "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases/{UseCaseId}"
    )]
    pub struct DeleteUseCase {
        delete_use_case: DeleteUseCaseFluentBuilder,
        builder: DeleteUseCaseBuilder,
        input: (DeleteUseCaseInput, DeleteUseCaseInputBuilder),
        output: DeleteUseCaseOutput,
        error: DeleteUseCaseError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteUseCase`.
    #[shape("DeleteUseCaseRequest", DeleteUseCaseBuilder, DeleteUseCaseInputBuilder)]
    pub struct DeleteUseCaseInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the integration association that the use case is part of.
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
        /// ID of the use case to delete.
        /// Required; 1 to 200 characters.
        #[member(optional, text, "UseCaseId", label("UseCaseId"), required, min_length(1))]
        #[setters(set_use_case_id, get_use_case_id)]
        pub use_case_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteUseCase`.
    #[shape("DeleteUseCaseOutput", DeleteUseCaseOutputBuilder)]
    pub struct DeleteUseCaseOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteUseCase` answers when it fails.
    pub enum DeleteUseCaseError {
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

/// Builders of `DeleteUseCase`.
pub mod builders {
    pub use super::{
        DeleteUseCaseBuilder, DeleteUseCaseFluentBuilder, DeleteUseCaseInputBuilder,
        DeleteUseCaseOutputBuilder,
    };
}
