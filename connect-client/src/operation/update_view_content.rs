// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
    TooManyRequestsException,
};

connect_runtime::operation! {
    /// Replaces the saved content of a view, and publishes it if `Status` is `PUBLISHED`.
    ///
    /// `POST /views/{InstanceId}/{ViewId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateViewContent.html)
    #[http(POST, "/views/{InstanceId}/{ViewId}")]
    pub struct UpdateViewContent {
        update_view_content: UpdateViewContentFluentBuilder,
        builder: UpdateViewContentBuilder,
        input: (UpdateViewContentInput, UpdateViewContentInputBuilder),
        output: UpdateViewContentOutput,
        error: UpdateViewContentError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateViewContent`.
    #[shape(
        "UpdateViewContentRequest",
        UpdateViewContentBuilder,
        UpdateViewContentInputBuilder
    )]
    pub struct UpdateViewContentInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters; matches `^[a-zA-Z0-9\_\-:\/]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the view to change.
        /// Required; 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "ViewId", label("ViewId"), required, min_length(1))]
        #[setters(set_view_id, get_view_id)]
        pub view_id: Option<String>,
        /// Whether to save or to publish; `PUBLISHED` has the content validated.
        /// Required.
        #[member(optional, value(types::ViewStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: Option<types::ViewStatus>,
        /// New content, of at most 400 kB uncompressed; its input schema is generated.
        /// Required.
        #[member(optional, value(types::ViewInputContent), "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<types::ViewInputContent>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateViewContent`.
    #[shape("UpdateViewContentResponse", UpdateViewContentOutputBuilder)]
    pub struct UpdateViewContentOutput {
        /// View with its metadata and new content.
        #[member(optional, value(types::View), "View")]
        #[setters(set_view, get_view)]
        pub view: Option<types::View>,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateViewContent` answers when it fails.
    pub enum UpdateViewContentError {
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
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// Calls arrive faster than the rate limit allows; retry after a pause.
        #[code("TooManyRequestsException", is_too_many_requests_exception, throttling)]
        TooManyRequestsException(TooManyRequestsException),
    }
}

/// Builders of `UpdateViewContent`.
pub mod builders {
    pub use super::{
        UpdateViewContentBuilder, UpdateViewContentFluentBuilder,
        UpdateViewContentInputBuilder, UpdateViewContentOutputBuilder,
    };
}
