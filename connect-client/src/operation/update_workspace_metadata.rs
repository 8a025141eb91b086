// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Changes name, description or title of a workspace.
    ///
    /// `POST /workspaces/{InstanceId}/{WorkspaceId}/metadata` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspaceMetadata.html)
    #[http(POST, "/workspaces/{InstanceId}/{WorkspaceId}/metadata")]
    pub struct UpdateWorkspaceMetadata {
        update_workspace_metadata: UpdateWorkspaceMetadataFluentBuilder,
        builder: UpdateWorkspaceMetadataBuilder,
        input: (UpdateWorkspaceMetadataInput, UpdateWorkspaceMetadataInputBuilder),
        output: UpdateWorkspaceMetadataOutput,
        error: UpdateWorkspaceMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateWorkspaceMetadata`.
    #[shape(
        "UpdateWorkspaceMetadataRequest",
        UpdateWorkspaceMetadataBuilder,
        UpdateWorkspaceMetadataInputBuilder
    )]
    pub struct UpdateWorkspaceMetadataInput {
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
        /// New name.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// At most 500 characters; matches `^[\\P{C}\r\n\t]*$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New title to display.
        /// At most 127 characters; matches `^[\\P{C}]*$`.
        #[member(optional, text, "Title")]
        #[setters(set_title, get_title)]
        pub title: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateWorkspaceMetadata`.
    #[shape("UpdateWorkspaceMetadataResponse", UpdateWorkspaceMetadataOutputBuilder)]
    pub struct UpdateWorkspaceMetadataOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateWorkspaceMetadata` answers when it fails.
    pub enum UpdateWorkspaceMetadataError {
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

/// Builders of `UpdateWorkspaceMetadata`.
pub mod builders {
    pub use super::{
        UpdateWorkspaceMetadataBuilder, UpdateWorkspaceMetadataFluentBuilder,
        UpdateWorkspaceMetadataInputBuilder, UpdateWorkspaceMetadataOutputBuilder,
    };
}
