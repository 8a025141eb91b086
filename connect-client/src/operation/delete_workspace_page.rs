// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceConflictException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Takes the view off a workspace page, which falls back to its default.
    ///
    /// `DELETE /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspacePage.html)
    #[http(DELETE, "/workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}")]
    pub struct DeleteWorkspacePage {
        delete_workspace_page: DeleteWorkspacePageFluentBuilder,
        builder: DeleteWorkspacePageBuilder,
        input: (DeleteWorkspacePageInput, DeleteWorkspacePageInputBuilder),
        output: DeleteWorkspacePageOutput,
        error: DeleteWorkspacePageError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteWorkspacePage`.
    #[shape(
        "DeleteWorkspacePageRequest",
        DeleteWorkspacePageBuilder,
        DeleteWorkspacePageInputBuilder
    )]
    pub struct DeleteWorkspacePageInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the workspace.
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
        /// ID of the page.
        /// Required; 1 to 25 characters; matches `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
        #[member(optional, text, "Page", label("Page"), required, min_length(1))]
        #[setters(set_page, get_page)]
        pub page: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteWorkspacePage`.
    #[shape("DeleteWorkspacePageResponse", DeleteWorkspacePageOutputBuilder)]
    pub struct DeleteWorkspacePageOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteWorkspacePage` answers when it fails.
    pub enum DeleteWorkspacePageError {
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
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteWorkspacePage`.
pub mod builders {
    pub use super::{
        DeleteWorkspacePageBuilder, DeleteWorkspacePageFluentBuilder,
        DeleteWorkspacePageInputBuilder, DeleteWorkspacePageOutputBuilder,
    };
}
