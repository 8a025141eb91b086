// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets colours and styling of a workspace, for light and dark mode.
    ///
    /// `POST /workspaces/{InstanceId}/{WorkspaceId}/theme` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceTheme.html)
    #[http(POST, "/workspaces/{InstanceId}/{WorkspaceId}/theme")]
    pub struct UpdateWorkspaceTheme {
        update_workspace_theme: UpdateWorkspaceThemeFluentBuilder,
        builder: UpdateWorkspaceThemeBuilder,
        input: (UpdateWorkspaceThemeInput, UpdateWorkspaceThemeInputBuilder),
        output: UpdateWorkspaceThemeOutput,
        error: UpdateWorkspaceThemeError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateWorkspaceTheme`.
    #[shape(
        "UpdateWorkspaceThemeRequest",
        UpdateWorkspaceThemeBuilder,
        UpdateWorkspaceThemeInputBuilder
    )]
    pub struct UpdateWorkspaceThemeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the workspace to change.
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
        /// New colours and visual styles.
        #[member(optional, value(types::WorkspaceTheme), "Theme")]
        #[setters(set_theme, get_theme)]
        pub theme: Option<types::WorkspaceTheme>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateWorkspaceTheme`.
    #[shape("UpdateWorkspaceThemeResponse", UpdateWorkspaceThemeOutputBuilder)]
    pub struct UpdateWorkspaceThemeOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateWorkspaceTheme` answers when it fails.
    pub enum UpdateWorkspaceThemeError {
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

/// Builders of `UpdateWorkspaceTheme`.
pub mod builders {
    pub use super::{
        UpdateWorkspaceThemeBuilder, UpdateWorkspaceThemeFluentBuilder,
        UpdateWorkspaceThemeInputBuilder, UpdateWorkspaceThemeOutputBuilder,
    };
}
