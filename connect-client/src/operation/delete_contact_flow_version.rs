// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes one numbered version of a flow.
    ///
    /// `DELETE /contact-flows/{InstanceId}/{ContactFlowId}/version/{ContactFlowVersion}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowVersion.html)
    #[http(
        DELETE,
        "/contact-flows/{InstanceId}/{ContactFlowId}/version/{ContactFlowVersion}"
    )]
    pub struct DeleteContactFlowVersion {
        delete_contact_flow_version: DeleteContactFlowVersionFluentBuilder,
        builder: DeleteContactFlowVersionBuilder,
        input: (DeleteContactFlowVersionInput, DeleteContactFlowVersionInputBuilder),
        output: DeleteContactFlowVersionOutput,
        error: DeleteContactFlowVersionError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteContactFlowVersion`.
    #[shape(
        "DeleteContactFlowVersionRequest",
        DeleteContactFlowVersionBuilder,
        DeleteContactFlowVersionInputBuilder
    )]
    pub struct DeleteContactFlowVersionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow.
        /// Required.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// Number of the version to delete.
        /// Required; at least 1.
        #[member(
            optional,
            copy(i64),
            "ContactFlowVersion",
            label("ContactFlowVersion"),
            required,
            min(1.0)
        )]
        #[setters(set_contact_flow_version, get_contact_flow_version)]
        pub contact_flow_version: Option<i64>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteContactFlowVersion`.
    #[shape("DeleteContactFlowVersionResponse", DeleteContactFlowVersionOutputBuilder)]
    pub struct DeleteContactFlowVersionOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteContactFlowVersion` answers when it fails.
    pub enum DeleteContactFlowVersionError {
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

/// Builders of `DeleteContactFlowVersion`.
pub mod builders {
    pub use super::{
        DeleteContactFlowVersionBuilder, DeleteContactFlowVersionFluentBuilder,
        DeleteContactFlowVersionInputBuilder, DeleteContactFlowVersionOutputBuilder,
    };
}
