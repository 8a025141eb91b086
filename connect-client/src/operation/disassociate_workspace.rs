// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Withdraws a workspace from users or routing profiles, with a result for each ARN.
    ///
    /// `POST /workspaces/{InstanceId}/{WorkspaceId}/disassociate` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateWorkspace.html)
    #[http(POST, "/workspaces/{InstanceId}/{WorkspaceId}/disassociate")]
    pub struct DisassociateWorkspace {
        disassociate_workspace: DisassociateWorkspaceFluentBuilder,
        builder: DisassociateWorkspaceBuilder,
        input: (DisassociateWorkspaceInput, DisassociateWorkspaceInputBuilder),
        output: DisassociateWorkspaceOutput,
        error: DisassociateWorkspaceError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateWorkspace`.
    #[shape(
        "DisassociateWorkspaceRequest",
        DisassociateWorkspaceBuilder,
        DisassociateWorkspaceInputBuilder
    )]
    pub struct DisassociateWorkspaceInput {
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
        /// ARNs of the users or routing profiles to detach.
        /// Required; 1 to 25 elements.
        #[member(optional, list(String), "ResourceArns", required, min_length(1))]
        #[setters(set_resource_arns, get_resource_arns)]
        pub resource_arns: Option<Vec<String>>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateWorkspace`.
    #[shape("DisassociateWorkspaceResponse", DisassociateWorkspaceOutputBuilder)]
    pub struct DisassociateWorkspaceOutput {
        /// Resources that have been detached from the workspace.
        #[member(optional, list(types::SuccessfulBatchAssociationSummary), "SuccessfulList")]
        #[setters(set_successful_list, get_successful_list)]
        pub successful_list: Option<Vec<types::SuccessfulBatchAssociationSummary>>,
        /// Resources that could not be detached, with the error of each.
        #[member(optional, list(types::FailedBatchAssociationSummary), "FailedList")]
        #[setters(set_failed_list, get_failed_list)]
        pub failed_list: Option<Vec<types::FailedBatchAssociationSummary>>,
    }
}

connect_runtime::operation_error! {
    /// What `DisassociateWorkspace` answers when it fails.
    pub enum DisassociateWorkspaceError {
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

/// Builders of `DisassociateWorkspace`.
pub mod builders {
    pub use super::{
        DisassociateWorkspaceBuilder, DisassociateWorkspaceFluentBuilder,
        DisassociateWorkspaceInputBuilder, DisassociateWorkspaceOutputBuilder,
    };
}
