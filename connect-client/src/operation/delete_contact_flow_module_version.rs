// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes one numbered version of a flow module.
    ///
    /// `DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteContactFlowModuleVersion.html)
    #[http(
        DELETE,
        "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion}"
    )]
    pub struct DeleteContactFlowModuleVersion {
        delete_contact_flow_module_version: DeleteContactFlowModuleVersionFluentBuilder,
        builder: DeleteContactFlowModuleVersionBuilder,
        input: (
            DeleteContactFlowModuleVersionInput,
            DeleteContactFlowModuleVersionInputBuilder,
        ),
        output: DeleteContactFlowModuleVersionOutput,
        error: DeleteContactFlowModuleVersionError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteContactFlowModuleVersion`.
    #[shape(
        "DeleteContactFlowModuleVersionRequest",
        DeleteContactFlowModuleVersionBuilder,
        DeleteContactFlowModuleVersionInputBuilder
    )]
    pub struct DeleteContactFlowModuleVersionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow module.
        /// Required.
        #[member(
            optional,
            text,
            "ContactFlowModuleId",
            label("ContactFlowModuleId"),
            required
        )]
        #[setters(set_contact_flow_module_id, get_contact_flow_module_id)]
        pub contact_flow_module_id: Option<String>,
        /// Number of the version to delete.
        /// Required; at least 1.
        #[member(
            optional,
            copy(i64),
            "ContactFlowModuleVersion",
            label("ContactFlowModuleVersion"),
            required,
            min(1.0)
        )]
        #[setters(set_contact_flow_module_version, get_contact_flow_module_version)]
        pub contact_flow_module_version: Option<i64>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteContactFlowModuleVersion`.
    #[shape(
        "DeleteContactFlowModuleVersionResponse",
        DeleteContactFlowModuleVersionOutputBuilder
    )]
    pub struct DeleteContactFlowModuleVersionOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteContactFlowModuleVersion` answers when it fails.
    pub enum DeleteContactFlowModuleVersionError {
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

/// Builders of `DeleteContactFlowModuleVersion`.
pub mod builders {
    pub use super::{
        DeleteContactFlowModuleVersionBuilder,
        DeleteContactFlowModuleVersionFluentBuilder,
        DeleteContactFlowModuleVersionInputBuilder,
        DeleteContactFlowModuleVersionOutputBuilder,
    };
}
