// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes name or description of a flow, or archives it.
    ///
    /// `POST /contact-flows/{InstanceId}/{ContactFlowId}/metadata` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowMetadata.html)
    #[http(POST, "/contact-flows/{InstanceId}/{ContactFlowId}/metadata")]
    pub struct UpdateContactFlowMetadata {
        update_contact_flow_metadata: UpdateContactFlowMetadataFluentBuilder,
        builder: UpdateContactFlowMetadataBuilder,
        input: (UpdateContactFlowMetadataInput, UpdateContactFlowMetadataInputBuilder),
        output: UpdateContactFlowMetadataOutput,
        error: UpdateContactFlowMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactFlowMetadata`.
    #[shape(
        "UpdateContactFlowMetadataRequest",
        UpdateContactFlowMetadataBuilder,
        UpdateContactFlowMetadataInputBuilder
    )]
    pub struct UpdateContactFlowMetadataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow to change.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// New name.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New state.
        #[member(optional, value(types::ContactFlowState), "ContactFlowState")]
        #[setters(set_contact_flow_state, get_contact_flow_state)]
        pub contact_flow_state: Option<types::ContactFlowState>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactFlowMetadata`.
    #[shape("UpdateContactFlowMetadataResponse", UpdateContactFlowMetadataOutputBuilder)]
    pub struct UpdateContactFlowMetadataOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactFlowMetadata` answers when it fails.
    pub enum UpdateContactFlowMetadataError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
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

/// Builders of `UpdateContactFlowMetadata`.
pub mod builders {
    pub use super::{
        UpdateContactFlowMetadataBuilder, UpdateContactFlowMetadataFluentBuilder,
        UpdateContactFlowMetadataInputBuilder, UpdateContactFlowMetadataOutputBuilder,
    };
}
