// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidContactFlowException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces the whole content of a flow, which is validated first.
    ///
    /// `POST /contact-flows/{InstanceId}/{ContactFlowId}/content` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactFlowContent.html)
    #[http(POST, "/contact-flows/{InstanceId}/{ContactFlowId}/content")]
    pub struct UpdateContactFlowContent {
        update_contact_flow_content: UpdateContactFlowContentFluentBuilder,
        builder: UpdateContactFlowContentBuilder,
        input: (UpdateContactFlowContentInput, UpdateContactFlowContentInputBuilder),
        output: UpdateContactFlowContentOutput,
        error: UpdateContactFlowContentError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateContactFlowContent`.
    #[shape(
        "UpdateContactFlowContentRequest",
        UpdateContactFlowContentBuilder,
        UpdateContactFlowContentInputBuilder
    )]
    pub struct UpdateContactFlowContentInput {
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
        /// New content of the flow, as a JSON string in the Amazon Connect Flow language.
        /// Required.
        #[member(optional, text, "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateContactFlowContent`.
    #[shape("UpdateContactFlowContentResponse", UpdateContactFlowContentOutputBuilder)]
    pub struct UpdateContactFlowContentOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactFlowContent` answers when it fails.
    pub enum UpdateContactFlowContentError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The content of the flow failed validation, for the reasons listed in `problems`.
        #[code("InvalidContactFlowException", is_invalid_contact_flow_exception)]
        InvalidContactFlowException(InvalidContactFlowException),
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

/// Builders of `UpdateContactFlowContent`.
pub mod builders {
    pub use super::{
        UpdateContactFlowContentBuilder, UpdateContactFlowContentFluentBuilder,
        UpdateContactFlowContentInputBuilder, UpdateContactFlowContentOutputBuilder,
    };
}
