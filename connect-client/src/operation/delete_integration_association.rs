// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes the link to an integrated resource, after all its use cases have been removed.
    ///
    /// `DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteIntegrationAssociation.html)
    #[http(
        DELETE,
        "/instance/{InstanceId}/integration-associations/{IntegrationAssociationId}"
    )]
    pub struct DeleteIntegrationAssociation {
        delete_integration_association: DeleteIntegrationAssociationFluentBuilder,
        builder: DeleteIntegrationAssociationBuilder,
        input: (DeleteIntegrationAssociationInput, DeleteIntegrationAssociationInputBuilder),
        output: DeleteIntegrationAssociationOutput,
        error: DeleteIntegrationAssociationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteIntegrationAssociation`.
    #[shape(
        "DeleteIntegrationAssociationRequest",
        DeleteIntegrationAssociationBuilder,
        DeleteIntegrationAssociationInputBuilder
    )]
    pub struct DeleteIntegrationAssociationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the integration association to delete.
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
    }
}

connect_runtime::output! {
    /// Result of `DeleteIntegrationAssociation`.
    #[shape("DeleteIntegrationAssociationOutput", DeleteIntegrationAssociationOutputBuilder)]
    pub struct DeleteIntegrationAssociationOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteIntegrationAssociation` answers when it fails.
    pub enum DeleteIntegrationAssociationError {
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

/// Builders of `DeleteIntegrationAssociation`.
pub mod builders {
    pub use super::{
        DeleteIntegrationAssociationBuilder, DeleteIntegrationAssociationFluentBuilder,
        DeleteIntegrationAssociationInputBuilder,
        DeleteIntegrationAssociationOutputBuilder,
    };
}
