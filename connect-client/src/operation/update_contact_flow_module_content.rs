// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidContactFlowModuleException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces the content or the settings of a flow module.
    ///
    /// `POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowModuleContent.html)
    #[http(POST, "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content")]
    pub struct UpdateContactFlowModuleContent {
        update_contact_flow_module_content: UpdateContactFlowModuleContentFluentBuilder,
        builder: UpdateContactFlowModuleContentBuilder,
        input: (
            UpdateContactFlowModuleContentInput,
            UpdateContactFlowModuleContentInputBuilder,
        ),
        output: UpdateContactFlowModuleContentOutput,
        error: UpdateContactFlowModuleContentError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactFlowModuleContent`.
    #[shape(
        "UpdateContactFlowModuleContentRequest",
        UpdateContactFlowModuleContentBuilder,
        UpdateContactFlowModuleContentInputBuilder
    )]
    pub struct UpdateContactFlowModuleContentInput {
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
        /// New content, as a JSON string in the Amazon Connect Flow language.
        /// 1 to 256000 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// New settings of the flow module, serialised as a JSON string.
        #[member(optional, text, "Settings")]
        #[setters(set_settings, get_settings)]
        pub settings: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactFlowModuleContent`.
    #[shape(
        "UpdateContactFlowModuleContentResponse",
        UpdateContactFlowModuleContentOutputBuilder
    )]
    pub struct UpdateContactFlowModuleContentOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactFlowModuleContent` answers when it fails.
    pub enum UpdateContactFlowModuleContentError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The content of the flow module failed validation, for the reasons listed in `Problems`.
        #[code(
            "InvalidContactFlowModuleException",
            is_invalid_contact_flow_module_exception
        )]
        InvalidContactFlowModuleException(InvalidContactFlowModuleException),
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

/// Builders of `UpdateContactFlowModuleContent`.
pub mod builders {
    pub use super::{
        UpdateContactFlowModuleContentBuilder,
        UpdateContactFlowModuleContentFluentBuilder,
        UpdateContactFlowModuleContentInputBuilder,
        UpdateContactFlowModuleContentOutputBuilder,
    };
}
