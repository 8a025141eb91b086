// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Links an AWS resource or an external application to an Amazon Connect instance. Both the instance and the resource behind `IntegrationArn` are named in the request. An `EVENT` integration also needs `SourceApplicationUrl`, `SourceApplicationName` and `SourceType`; other types do not need these. The response carries the ID and the ARN of the new link.
    ///
    /// `PUT /instance/{InstanceId}/integration-associations` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateIntegrationAssociation.html)
    #[http(PUT, "/instance/{InstanceId}/integration-associations")]
    pub struct CreateIntegrationAssociation {
        create_integration_association: CreateIntegrationAssociationFluentBuilder,
        builder: CreateIntegrationAssociationBuilder,
        input: (CreateIntegrationAssociationInput, CreateIntegrationAssociationInputBuilder),
        output: CreateIntegrationAssociationOutput,
        error: CreateIntegrationAssociationError,
    }
}

connect_runtime::input! {
    /// Names the instance, the resource to link to it, and how the link is used.
    #[shape(
        "CreateIntegrationAssociationRequest",
        CreateIntegrationAssociationBuilder,
        CreateIntegrationAssociationInputBuilder
    )]
    pub struct CreateIntegrationAssociationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Kind of integration, and so the kind of data that Amazon Connect takes from it.
        /// Required.
        #[member(optional, value(types::IntegrationType), "IntegrationType", required)]
        #[setters(set_integration_type, get_integration_type)]
        pub integration_type: Option<types::IntegrationType>,
        /// ARN of the resource to link.
        /// Required.
        #[member(optional, text, "IntegrationArn", required)]
        #[setters(set_integration_arn, get_integration_arn)]
        pub integration_arn: Option<String>,
        /// URL under which the external application is reached. Needed for type `EVENT` only.
        /// 1 to 2000 characters.
        #[member(optional, text, "SourceApplicationUrl", min_length(1))]
        #[setters(set_source_application_url, get_source_application_url)]
        pub source_application_url: Option<String>,
        /// Display name of the external application. Needed for type `EVENT` only.
        /// 1 to 100 characters; matches `^[a-zA-Z0-9_ -]+$`.
        #[member(optional, text, "SourceApplicationName", min_length(1))]
        #[setters(set_source_application_name, get_source_application_name)]
        pub source_application_name: Option<String>,
        /// Which product the data comes from. Needed for type `EVENT` only.
        #[member(optional, value(types::SourceType), "SourceType")]
        #[setters(set_source_type, get_source_type)]
        pub source_type: Option<types::SourceType>,
        /// Tags for the new association, as a map from key to value; they serve grouping, tracking and access control.
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
    /// Identifies the newly created link.
    #[shape(
        "CreateIntegrationAssociationResponse",
        CreateIntegrationAssociationOutputBuilder
    )]
    pub struct CreateIntegrationAssociationOutput {
        /// ID of the new association.
        /// 1 to 200 characters.
        #[member(optional, text, "IntegrationAssociationId", min_length(1))]
        #[setters(set_integration_association_id, get_integration_association_id)]
        pub integration_association_id: Option<String>,
        /// ARN of the new association itself, not of the linked resource.
        #[member(optional, text, "IntegrationAssociationArn")]
        #[setters(set_integration_association_arn, get_integration_association_arn)]
        pub integration_association_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateIntegrationAssociation` answers when it fails.
    pub enum CreateIntegrationAssociationError {
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

/// Builders of `CreateIntegrationAssociation`.
pub mod builders {
    pub use super::{
        CreateIntegrationAssociationBuilder, CreateIntegrationAssociationFluentBuilder,
        CreateIntegrationAssociationInputBuilder,
        CreateIntegrationAssociationOutputBuilder,
    };
}
