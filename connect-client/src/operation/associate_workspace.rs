// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Assigns a workspace to users or routing profiles; successes and failures are reported per ARN.
    ///
    /// `POST /workspaces/{InstanceId}/{WorkspaceId}/associate` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateWorkspace.html)
    #[http(POST, "/workspaces/{InstanceId}/{WorkspaceId}/associate")]
    pub struct AssociateWorkspace {
        associate_workspace: AssociateWorkspaceFluentBuilder,
        builder: AssociateWorkspaceBuilder,
        input: (AssociateWorkspaceInput, AssociateWorkspaceInputBuilder),
        output: AssociateWorkspaceOutput,
        error: AssociateWorkspaceError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateWorkspace`.
    #[shape(
        "AssociateWorkspaceRequest",
        AssociateWorkspaceBuilder,
        AssociateWorkspaceInputBuilder
    )]
    pub struct AssociateWorkspaceInput {
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
        /// ARNs of the users and routing profiles that get the workspace.
        /// Required; 1 to 25 elements.
        #[member(optional, list(String), "ResourceArns", required, min_length(1))]
        #[setters(set_resource_arns, get_resource_arns)]
        pub resource_arns: Option<Vec<String>>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateWorkspace`.
    #[shape("AssociateWorkspaceResponse", AssociateWorkspaceOutputBuilder)]
    pub struct AssociateWorkspaceOutput {
        /// Resources that got the workspace.
        #[member(optional, list(types::SuccessfulBatchAssociationSummary), "SuccessfulList")]
        #[setters(set_successful_list, get_successful_list)]
        pub successful_list: Option<Vec<types::SuccessfulBatchAssociationSummary>>,
        /// Resources that did not get the workspace, with details of the error.
        #[member(optional, list(types::FailedBatchAssociationSummary), "FailedList")]
        #[setters(set_failed_list, get_failed_list)]
        pub failed_list: Option<Vec<types::FailedBatchAssociationSummary>>,
    }
}

connect_runtime::operation_error! {
    /// What `AssociateWorkspace` answers when it fails.
    pub enum AssociateWorkspaceError {
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

/// Builders of `AssociateWorkspace`.
pub mod builders {
    pub use super::{
        AssociateWorkspaceBuilder, AssociateWorkspaceFluentBuilder,
        AssociateWorkspaceInputBuilder, AssociateWorkspaceOutputBuilder,
    };
}
