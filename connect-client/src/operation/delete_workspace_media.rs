// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes one kind of image, such as a logo or favicon, from a workspace.
    ///
    /// `DELETE /workspaces/{InstanceId}/{WorkspaceId}/media` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteWorkspaceMedia.html)
    #[http(DELETE, "/workspaces/{InstanceId}/{WorkspaceId}/media")]
    pub struct DeleteWorkspaceMedia {
        delete_workspace_media: DeleteWorkspaceMediaFluentBuilder,
        builder: DeleteWorkspaceMediaBuilder,
        input: (DeleteWorkspaceMediaInput, DeleteWorkspaceMediaInputBuilder),
        output: DeleteWorkspaceMediaOutput,
        error: DeleteWorkspaceMediaError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteWorkspaceMedia`.
    #[shape(
        "DeleteWorkspaceMediaRequest",
        DeleteWorkspaceMediaBuilder,
        DeleteWorkspaceMediaInputBuilder
    )]
    pub struct DeleteWorkspaceMediaInput {
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
        /// Kind of image to remove: a favicon or a horizontal logo.
        /// Required.
        #[member(
            optional,
            value(types::MediaType),
            "MediaType",
            query("mediaType"),
            required
        )]
        #[setters(set_media_type, get_media_type)]
        pub media_type: Option<types::MediaType>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteWorkspaceMedia`.
    #[shape("DeleteWorkspaceMediaResponse", DeleteWorkspaceMediaOutputBuilder)]
    pub struct DeleteWorkspaceMediaOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteWorkspaceMedia` answers when it fails.
    pub enum DeleteWorkspaceMediaError {
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

/// Builders of `DeleteWorkspaceMedia`.
pub mod builders {
    pub use super::{
        DeleteWorkspaceMediaBuilder, DeleteWorkspaceMediaFluentBuilder,
        DeleteWorkspaceMediaInputBuilder, DeleteWorkspaceMediaOutputBuilder,
    };
}
