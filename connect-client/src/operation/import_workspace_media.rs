// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets an image of a workspace, such as its logo or favicon, from a given source.
    ///
    /// `POST /workspaces/{InstanceId}/{WorkspaceId}/media` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ImportWorkspaceMedia.html)
    #[http(POST, "/workspaces/{InstanceId}/{WorkspaceId}/media")]
    pub struct ImportWorkspaceMedia {
        import_workspace_media: ImportWorkspaceMediaFluentBuilder,
        builder: ImportWorkspaceMediaBuilder,
        input: (ImportWorkspaceMediaInput, ImportWorkspaceMediaInputBuilder),
        output: ImportWorkspaceMediaOutput,
        error: ImportWorkspaceMediaError,
    }
}

connect_runtime::input! {
    /// Parameters of `ImportWorkspaceMedia`.
    #[shape(
        "ImportWorkspaceMediaRequest",
        ImportWorkspaceMediaBuilder,
        ImportWorkspaceMediaInputBuilder
    )]
    pub struct ImportWorkspaceMediaInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the workspace whose image to set.
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
        /// Which image of the workspace to set.
        /// Required.
        #[member(optional, value(types::MediaType), "MediaType", required)]
        #[setters(set_media_type, get_media_type)]
        pub media_type: Option<types::MediaType>,
        /// Image itself as base64 text, or a presigned S3 URL that leads to it.
        /// Required; 1 to 533333 characters; matches `.*\\S.*`.
        #[member(optional, text, "MediaSource", required, min_length(1))]
        #[setters(set_media_source, get_media_source)]
        pub media_source: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ImportWorkspaceMedia`.
    #[shape("ImportWorkspaceMediaResponse", ImportWorkspaceMediaOutputBuilder)]
    pub struct ImportWorkspaceMediaOutput {}
}

connect_runtime::operation_error! {
    /// What `ImportWorkspaceMedia` answers when it fails.
    pub enum ImportWorkspaceMediaError {
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

/// Builders of `ImportWorkspaceMedia`.
pub mod builders {
    pub use super::{
        ImportWorkspaceMediaBuilder, ImportWorkspaceMediaFluentBuilder,
        ImportWorkspaceMediaInputBuilder, ImportWorkspaceMediaOutputBuilder,
    };
}
