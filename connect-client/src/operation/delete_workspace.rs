// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a workspace with its pages and its assignments to users and routing profiles.
    ///
    /// `DELETE /workspaces/{InstanceId}/{WorkspaceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspace.html)
    #[http(DELETE, "/workspaces/{InstanceId}/{WorkspaceId}")]
    pub struct DeleteWorkspace {
        delete_workspace: DeleteWorkspaceFluentBuilder,
        builder: DeleteWorkspaceBuilder,
        input: (DeleteWorkspaceInput, DeleteWorkspaceInputBuilder),
        output: DeleteWorkspaceOutput,
        error: DeleteWorkspaceError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteWorkspace`.
    #[shape("DeleteWorkspaceRequest", DeleteWorkspaceBuilder, DeleteWorkspaceInputBuilder)]
    pub struct DeleteWorkspaceInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the workspace to delete.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "WorkspaceId",
            label("WorkspaceId"),
            required,
            min_length(1)
        )]
        #[setters(set_workspace_id, get_workspace_id)]
        pub workspace_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteWorkspace`.
    #[shape("DeleteWorkspaceResponse", DeleteWorkspaceOutputBuilder)]
    pub struct DeleteWorkspaceOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteWorkspace` answers when it fails.
    pub enum DeleteWorkspaceError {
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

/// Builders of `DeleteWorkspace`.
pub mod builders {
    pub use super::{
        DeleteWorkspaceBuilder, DeleteWorkspaceFluentBuilder,
        DeleteWorkspaceInputBuilder, DeleteWorkspaceOutputBuilder,
    };
}
