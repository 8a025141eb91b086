// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a workspace, which determines the pages and appearance that its agents get.
    ///
    /// `PUT /workspaces/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateWorkspace.html)
    #[http(PUT, "/workspaces/{InstanceId}")]
    pub struct CreateWorkspace {
        create_workspace: CreateWorkspaceFluentBuilder,
        builder: CreateWorkspaceBuilder,
        input: (CreateWorkspaceInput, CreateWorkspaceInputBuilder),
        output: CreateWorkspaceOutput,
        error: CreateWorkspaceError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateWorkspace`.
    #[shape("CreateWorkspaceRequest", CreateWorkspaceBuilder, CreateWorkspaceInputBuilder)]
    pub struct CreateWorkspaceInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the workspace, unique in the instance.
        /// Required; 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the workspace.
        /// At most 500 characters; matches `^[\\P{C}\r\n\t]*$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Colours and styling of the workspace.
        #[member(optional, value(types::WorkspaceTheme), "Theme")]
        #[setters(set_theme, get_theme)]
        pub theme: Option<types::WorkspaceTheme>,
        /// Title that the workspace displays.
        /// At most 127 characters; matches `^[\\P{C}]*$`.
        #[member(optional, text, "Title")]
        #[setters(set_title, get_title)]
        pub title: Option<String>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `CreateWorkspace`.
    #[shape("CreateWorkspaceResponse", CreateWorkspaceOutputBuilder, fallible)]
    pub struct CreateWorkspaceOutput {
        /// ID of the new workspace.
        /// Always there; 1 to 256 characters.
        #[member(required, text, "WorkspaceId", required, min_length(1))]
        #[setters(set_workspace_id, get_workspace_id)]
        pub workspace_id: String,
        /// ARN of the new workspace.
        /// Always there.
        #[member(required, text, "WorkspaceArn", required)]
        #[setters(set_workspace_arn, get_workspace_arn)]
        pub workspace_arn: String,
    }
}

connect_runtime::operation_error! {
    /// What `CreateWorkspace` answers when it fails.
    pub enum CreateWorkspaceError {
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
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateWorkspace`.
pub mod builders {
    pub use super::{
        CreateWorkspaceBuilder, CreateWorkspaceFluentBuilder,
        CreateWorkspaceInputBuilder, CreateWorkspaceOutputBuilder,
    };
}
