// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Shows a workspace to everybody, to assigned users only, or to nobody.
    ///
    /// `POST /workspaces/{InstanceId}/{WorkspaceId}/visibility` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceVisibility.html)
    #[http(POST, "/workspaces/{InstanceId}/{WorkspaceId}/visibility")]
    pub struct UpdateWorkspaceVisibility {
        update_workspace_visibility: UpdateWorkspaceVisibilityFluentBuilder,
        builder: UpdateWorkspaceVisibilityBuilder,
        input: (UpdateWorkspaceVisibilityInput, UpdateWorkspaceVisibilityInputBuilder),
        output: UpdateWorkspaceVisibilityOutput,
        error: UpdateWorkspaceVisibilityError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateWorkspaceVisibility`.
    #[shape(
        "UpdateWorkspaceVisibilityRequest",
        UpdateWorkspaceVisibilityBuilder,
        UpdateWorkspaceVisibilityInputBuilder
    )]
    pub struct UpdateWorkspaceVisibilityInput {
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
        /// Who is to see it: everybody, assigned users and routing profiles, or nobody.
        /// Required.
        #[member(optional, value(types::Visibility), "Visibility", required)]
        #[setters(set_visibility, get_visibility)]
        pub visibility: Option<types::Visibility>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateWorkspaceVisibility`.
    #[shape("UpdateWorkspaceVisibilityResponse", UpdateWorkspaceVisibilityOutputBuilder)]
    pub struct UpdateWorkspaceVisibilityOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateWorkspaceVisibility` answers when it fails.
    pub enum UpdateWorkspaceVisibilityError {
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

/// Builders of `UpdateWorkspaceVisibility`.
pub mod builders {
    pub use super::{
        UpdateWorkspaceVisibilityBuilder, UpdateWorkspaceVisibilityFluentBuilder,
        UpdateWorkspaceVisibilityInputBuilder, UpdateWorkspaceVisibilityOutputBuilder,
    };
}
