// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceConflictException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Places a view on a page of a workspace.
    ///
    /// `PUT /workspaces/{InstanceId}/{WorkspaceId}/pages` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateWorkspacePage.html)
    #[http(PUT, "/workspaces/{InstanceId}/{WorkspaceId}/pages")]
    pub struct CreateWorkspacePage {
        create_workspace_page: CreateWorkspacePageFluentBuilder,
        builder: CreateWorkspacePageBuilder,
        input: (CreateWorkspacePageInput, CreateWorkspacePageInputBuilder),
        output: CreateWorkspacePageOutput,
        error: CreateWorkspacePageError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateWorkspacePage`.
    #[shape(
        "CreateWorkspacePageRequest",
        CreateWorkspacePageBuilder,
        CreateWorkspacePageInputBuilder
    )]
    pub struct CreateWorkspacePageInput {
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
        /// ARN of the view to put on the page.
        /// Required.
        #[member(optional, text, "ResourceArn", required)]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Page to fill, such as HOME or AGENT_EXPERIENCE; names of custom pages cannot begin with `aws:` or `connect:`.
        /// Required; 1 to 25 characters; matches `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
        #[member(optional, text, "Page", required, min_length(1))]
        #[setters(set_page, get_page)]
        pub page: Option<String>,
        /// Name of the page in a form fit for URLs.
        /// At most 63 characters; matches `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
        #[member(optional, text, "Slug")]
        #[setters(set_slug, get_slug)]
        pub slug: Option<String>,
        /// Input parameters of the view, as JSON that has to match its input schema.
        /// At most 4096 characters.
        #[member(optional, text, "InputData")]
        #[setters(set_input_data, get_input_data)]
        pub input_data: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateWorkspacePage`.
    #[shape("CreateWorkspacePageResponse", CreateWorkspacePageOutputBuilder)]
    pub struct CreateWorkspacePageOutput {}
}

connect_runtime::operation_error! {
    /// What `CreateWorkspacePage` answers when it fails.
    pub enum CreateWorkspacePageError {
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
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
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

/// Builders of `CreateWorkspacePage`.
pub mod builders {
    pub use super::{
        CreateWorkspacePageBuilder, CreateWorkspacePageFluentBuilder,
        CreateWorkspacePageInputBuilder, CreateWorkspacePageOutputBuilder,
    };
}
