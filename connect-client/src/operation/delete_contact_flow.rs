// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a flow of the instance.
    ///
    /// `DELETE /contact-flows/{InstanceId}/{ContactFlowId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlow.html)
    #[http(DELETE, "/contact-flows/{InstanceId}/{ContactFlowId}")]
    pub struct DeleteContactFlow {
        delete_contact_flow: DeleteContactFlowFluentBuilder,
        builder: DeleteContactFlowBuilder,
        input: (DeleteContactFlowInput, DeleteContactFlowInputBuilder),
        output: DeleteContactFlowOutput,
        error: DeleteContactFlowError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteContactFlow`.
    #[shape(
        "DeleteContactFlowRequest",
        DeleteContactFlowBuilder,
        DeleteContactFlowInputBuilder
    )]
    pub struct DeleteContactFlowInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow to delete.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteContactFlow`.
    #[shape("DeleteContactFlowResponse", DeleteContactFlowOutputBuilder)]
    pub struct DeleteContactFlowOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteContactFlow` answers when it fails.
    pub enum DeleteContactFlowError {
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

/// Builders of `DeleteContactFlow`.
pub mod builders {
    pub use super::{
        DeleteContactFlowBuilder, DeleteContactFlowFluentBuilder,
        DeleteContactFlowInputBuilder, DeleteContactFlowOutputBuilder,
    };
}
