// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Changes name or description of a flow module, or archives it.
    ///
    /// `POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleMetadata.html)
    #[http(POST, "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata")]
    pub struct UpdateContactFlowModuleMetadata {
        update_contact_flow_module_metadata: UpdateContactFlowModuleMetadataFluentBuilder,
        builder: UpdateContactFlowModuleMetadataBuilder,
        input: (
            UpdateContactFlowModuleMetadataInput,
            UpdateContactFlowModuleMetadataInputBuilder,
        ),
        output: UpdateContactFlowModuleMetadataOutput,
        error: UpdateContactFlowModuleMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactFlowModuleMetadata`.
    #[shape(
        "UpdateContactFlowModuleMetadataRequest",
        UpdateContactFlowModuleMetadataBuilder,
        UpdateContactFlowModuleMetadataInputBuilder
    )]
    pub struct UpdateContactFlowModuleMetadataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow module to change.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "ContactFlowModuleId",
            label("ContactFlowModuleId"),
            required,
            min_length(1)
        )]
        #[setters(set_contact_flow_module_id, get_contact_flow_module_id)]
        pub contact_flow_module_id: Option<String>,
        /// New name.
        /// 1 to 127 characters; matches `.*\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// At most 500 characters; matches `.*\S.*`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New state.
        #[member(optional, value(types::ContactFlowModuleState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::ContactFlowModuleState>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactFlowModuleMetadata`.
    #[shape(
        "UpdateContactFlowModuleMetadataResponse",
        UpdateContactFlowModuleMetadataOutputBuilder
    )]
    pub struct UpdateContactFlowModuleMetadataOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactFlowModuleMetadata` answers when it fails.
    pub enum UpdateContactFlowModuleMetadataError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `UpdateContactFlowModuleMetadata`.
pub mod builders {
    pub use super::{
        UpdateContactFlowModuleMetadataBuilder,
        UpdateContactFlowModuleMetadataFluentBuilder,
        UpdateContactFlowModuleMetadataInputBuilder,
        UpdateContactFlowModuleMetadataOutputBuilder,
    };
}
