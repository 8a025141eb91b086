// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the flow tied to a single resource.
    ///
    /// `GET /flow-associations/{InstanceId}/{ResourceId}/{ResourceType}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetFlowAssociation.html)
    #[http(GET, "/flow-associations/{InstanceId}/{ResourceId}/{ResourceType}")]
    pub struct GetFlowAssociation {
        get_flow_association: GetFlowAssociationFluentBuilder,
        builder: GetFlowAssociationBuilder,
        input: (GetFlowAssociationInput, GetFlowAssociationInputBuilder),
        output: GetFlowAssociationOutput,
        error: GetFlowAssociationError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetFlowAssociation`.
    #[shape(
        "GetFlowAssociationRequest",
        GetFlowAssociationBuilder,
        GetFlowAssociationInputBuilder
    )]
    pub struct GetFlowAssociationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ARN of the resource, such as a phone number in AWS End User Messaging for `SMS_PHONE_NUMBER`.
        /// Required.
        #[member(optional, text, "ResourceId", label("ResourceId"), required)]
        #[setters(set_resource_id, get_resource_id)]
        pub resource_id: Option<String>,
        /// Kind of resource that `ResourceId` names.
        /// Required.
        #[member(
            optional,
            value(types::FlowAssociationResourceType),
            "ResourceType",
            label("ResourceType"),
            required
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::FlowAssociationResourceType>,
    }
}

connect_runtime::output! {
    /// Result of `GetFlowAssociation`.
    #[shape("GetFlowAssociationResponse", GetFlowAssociationOutputBuilder)]
    pub struct GetFlowAssociationOutput {
        /// ARN of the resource.
        #[member(optional, text, "ResourceId")]
        #[setters(set_resource_id, get_resource_id)]
        pub resource_id: Option<String>,
        /// ARN of the flow associated with the resource.
        #[member(optional, text, "FlowId")]
        #[setters(set_flow_id, get_flow_id)]
        pub flow_id: Option<String>,
        /// Kind of resource.
        #[member(optional, value(types::FlowAssociationResourceType), "ResourceType")]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::FlowAssociationResourceType>,
    }
}

connect_runtime::operation_error! {
    /// What `GetFlowAssociation` answers when it fails.
    pub enum GetFlowAssociationError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `GetFlowAssociation`.
pub mod builders {
    pub use super::{
        GetFlowAssociationBuilder, GetFlowAssociationFluentBuilder,
        GetFlowAssociationInputBuilder, GetFlowAssociationOutputBuilder,
    };
}
