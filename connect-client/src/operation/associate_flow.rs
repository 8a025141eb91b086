// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Ties a flow to a resource such as an SMS number, WhatsApp number or email address.
    ///
    /// `PUT /flow-associations/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateFlow.html)
    #[http(PUT, "/flow-associations/{InstanceId}")]
    pub struct AssociateFlow {
        associate_flow: AssociateFlowFluentBuilder,
        builder: AssociateFlowBuilder,
        input: (AssociateFlowInput, AssociateFlowInputBuilder),
        output: AssociateFlowOutput,
        error: AssociateFlowError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateFlow`.
    #[shape("AssociateFlowRequest", AssociateFlowBuilder, AssociateFlowInputBuilder)]
    pub struct AssociateFlowInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ARN of the resource, such as the phone number in AWS End User Messaging SMS or Social.
        /// Required.
        #[member(optional, text, "ResourceId", required)]
        #[setters(set_resource_id, get_resource_id)]
        pub resource_id: Option<String>,
        /// ID of the flow.
        /// Required.
        #[member(optional, text, "FlowId", required)]
        #[setters(set_flow_id, get_flow_id)]
        pub flow_id: Option<String>,
        /// What kind of resource is tied to the flow.
        /// Required.
        #[member(
            optional,
            value(types::FlowAssociationResourceType),
            "ResourceType",
            required
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::FlowAssociationResourceType>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateFlow`.
    #[shape("AssociateFlowResponse", AssociateFlowOutputBuilder)]
    pub struct AssociateFlowOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateFlow` answers when it fails.
    pub enum AssociateFlowError {
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

/// Builders of `AssociateFlow`.
pub mod builders {
    pub use super::{
        AssociateFlowBuilder, AssociateFlowFluentBuilder, AssociateFlowInputBuilder,
        AssociateFlowOutputBuilder,
    };
}
