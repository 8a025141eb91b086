// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Looks up which flow is tied to each resource of a list.
    ///
    /// `POST /flow-associations-batch/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchGetFlowAssociation.html)
    #[http(POST, "/flow-associations-batch/{InstanceId}")]
    pub struct BatchGetFlowAssociation {
        batch_get_flow_association: BatchGetFlowAssociationFluentBuilder,
        builder: BatchGetFlowAssociationBuilder,
        input: (BatchGetFlowAssociationInput, BatchGetFlowAssociationInputBuilder),
        output: BatchGetFlowAssociationOutput,
        error: BatchGetFlowAssociationError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchGetFlowAssociation`.
    #[shape(
        "BatchGetFlowAssociationRequest",
        BatchGetFlowAssociationBuilder,
        BatchGetFlowAssociationInputBuilder
    )]
    pub struct BatchGetFlowAssociationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ARNs of the resources to look up, such as phone numbers in AWS End User Messaging SMS or Social.
        /// Required; 1 to 100 elements.
        #[member(optional, list(String), "ResourceIds", required, min_length(1))]
        #[setters(set_resource_ids, get_resource_ids)]
        pub resource_ids: Option<Vec<String>>,
        /// What kind of resource is tied to a flow.
        #[member(optional, value(types::ListFlowAssociationResourceType), "ResourceType")]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::ListFlowAssociationResourceType>,
    }
}

connect_runtime::output! {
    /// Result of `BatchGetFlowAssociation`.
    #[shape("BatchGetFlowAssociationResponse", BatchGetFlowAssociationOutputBuilder)]
    pub struct BatchGetFlowAssociationOutput {
        /// Resources with the flows tied to them.
        #[member(
            optional,
            list(types::FlowAssociationSummary),
            "FlowAssociationSummaryList"
        )]
        #[setters(set_flow_association_summary_list, get_flow_association_summary_list)]
        pub flow_association_summary_list: Option<Vec<types::FlowAssociationSummary>>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchGetFlowAssociation` answers when it fails.
    pub enum BatchGetFlowAssociationError {
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

/// Builders of `BatchGetFlowAssociation`.
pub mod builders {
    pub use super::{
        BatchGetFlowAssociationBuilder, BatchGetFlowAssociationFluentBuilder,
        BatchGetFlowAssociationInputBuilder, BatchGetFlowAssociationOutputBuilder,
    };
}
