// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the view, slug or input data of a workspace page, or renames it.
    ///
    /// `POST /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateWorkspacePage.html)
    #[http(POST, "/workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}")]
    pub struct UpdateWorkspacePage {
        update_workspace_page: UpdateWorkspacePageFluentBuilder,
        builder: UpdateWorkspacePageBuilder,
        input: (UpdateWorkspacePageInput, UpdateWorkspacePageInputBuilder),
        output: UpdateWorkspacePageOutput,
        error: UpdateWorkspacePageError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateWorkspacePage`.
    #[shape(
        "UpdateWorkspacePageRequest",
        UpdateWorkspacePageBuilder,
        UpdateWorkspacePageInputBuilder
    )]
    pub struct UpdateWorkspacePageInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the workspace that has the page.
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
        /// Name that the page has before the change.
        /// Required; 1 to 25 characters; matches `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
        #[member(optional, text, "Page", label("Page"), required, min_length(1))]
        #[setters(set_page, get_page)]
        pub page: Option<String>,
        /// New name of the page, if it is to be renamed.
        /// 1 to 25 characters; matches `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
        #[member(optional, text, "NewPage", min_length(1))]
        #[setters(set_new_page, get_new_page)]
        pub new_page: Option<String>,
        /// ARN of the view that the page is to show.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Name of the page in a form that suits URLs.
        /// At most 63 characters; matches `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
        #[member(optional, text, "Slug")]
        #[setters(set_slug, get_slug)]
        pub slug: Option<String>,
        /// Input parameters for the view, as JSON.
        /// At most 4096 characters.
        #[member(optional, text, "InputData")]
        #[setters(set_input_data, get_input_data)]
        pub input_data: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateWorkspacePage`.
    #[shape("UpdateWorkspacePageResponse", UpdateWorkspacePageOutputBuilder)]
    pub struct UpdateWorkspacePageOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateWorkspacePage` answers when it fails.
    pub enum UpdateWorkspacePageError {
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

/// Builders of `UpdateWorkspacePage`.
pub mod builders {
    pub use super::{
        UpdateWorkspacePageBuilder, UpdateWorkspacePageFluentBuilder,
        UpdateWorkspacePageInputBuilder, UpdateWorkspacePageOutputBuilder,
    };
}
