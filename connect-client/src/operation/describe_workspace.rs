// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a workspace with its title, theme and visibility.
    ///
    /// `GET /workspaces/{InstanceId}/{WorkspaceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeWorkspace.html)
    #[http(GET, "/workspaces/{InstanceId}/{WorkspaceId}")]
    pub struct DescribeWorkspace {
        describe_workspace: DescribeWorkspaceFluentBuilder,
        builder: DescribeWorkspaceBuilder,
        input: (DescribeWorkspaceInput, DescribeWorkspaceInputBuilder),
        output: DescribeWorkspaceOutput,
        error: DescribeWorkspaceError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeWorkspace`.
    #[shape(
        "DescribeWorkspaceRequest",
        DescribeWorkspaceBuilder,
        DescribeWorkspaceInputBuilder
    )]
    pub struct DescribeWorkspaceInput {
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
    }
}

connect_runtime::output! {
    /// Result of `DescribeWorkspace`.
    #[shape("DescribeWorkspaceResponse", DescribeWorkspaceOutputBuilder)]
    pub struct DescribeWorkspaceOutput {
        /// Details of the workspace.
        /// Always there.
        #[member(optional, value(types::Workspace), "Workspace", required)]
        #[setters(set_workspace, get_workspace)]
        pub workspace: Option<types::Workspace>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeWorkspace` answers when it fails.
    pub enum DescribeWorkspaceError {
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

/// Builders of `DescribeWorkspace`.
pub mod builders {
    pub use super::{
        DescribeWorkspaceBuilder, DescribeWorkspaceFluentBuilder,
        DescribeWorkspaceInputBuilder, DescribeWorkspaceOutputBuilder,
    };
}
