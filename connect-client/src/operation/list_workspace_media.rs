// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns all logos and favicons of a workspace, without paging.
    ///
    /// `GET /workspaces/{InstanceId}/{WorkspaceId}/media` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListWorkspaceMedia.html)
    #[http(GET, "/workspaces/{InstanceId}/{WorkspaceId}/media")]
    pub struct ListWorkspaceMedia {
        list_workspace_media: ListWorkspaceMediaFluentBuilder,
        builder: ListWorkspaceMediaBuilder,
        input: (ListWorkspaceMediaInput, ListWorkspaceMediaInputBuilder),
        output: ListWorkspaceMediaOutput,
        error: ListWorkspaceMediaError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListWorkspaceMedia`.
    #[shape(
        "ListWorkspaceMediaRequest",
        ListWorkspaceMediaBuilder,
        ListWorkspaceMediaInputBuilder
    )]
    pub struct ListWorkspaceMediaInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the workspace whose images to list.
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
    /// Result of `ListWorkspaceMedia`.
    #[shape("ListWorkspaceMediaResponse", ListWorkspaceMediaOutputBuilder)]
    pub struct ListWorkspaceMediaOutput {
        /// Images of the workspace.
        #[member(optional, list(types::MediaItem), "Media")]
        #[setters(set_media, get_media)]
        pub media: Option<Vec<types::MediaItem>>,
    }
}

connect_runtime::operation_error! {
    /// What `ListWorkspaceMedia` answers when it fails.
    pub enum ListWorkspaceMediaError {
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

/// Builders of `ListWorkspaceMedia`.
pub mod builders {
    pub use super::{
        ListWorkspaceMediaBuilder, ListWorkspaceMediaFluentBuilder,
        ListWorkspaceMediaInputBuilder, ListWorkspaceMediaOutputBuilder,
    };
}
