// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
    TooManyRequestsException,
};

connect_runtime::operation! {
    /// Deletes one published version of a view.
    ///
    /// `DELETE /views/{InstanceId}/{ViewId}/versions/{ViewVersion}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteViewVersion.html)
    #[http(DELETE, "/views/{InstanceId}/{ViewId}/versions/{ViewVersion}")]
    pub struct DeleteViewVersion {
        delete_view_version: DeleteViewVersionFluentBuilder,
        builder: DeleteViewVersionBuilder,
        input: (DeleteViewVersionInput, DeleteViewVersionInputBuilder),
        output: DeleteViewVersionOutput,
        error: DeleteViewVersionError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteViewVersion`.
    #[shape(
        "DeleteViewVersionRequest",
        DeleteViewVersionBuilder,
        DeleteViewVersionInputBuilder
    )]
    pub struct DeleteViewVersionInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters; matches `^[a-zA-Z0-9\_\-:\/]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the view.
        /// Required; 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "ViewId", label("ViewId"), required, min_length(1))]
        #[setters(set_view_id, get_view_id)]
        pub view_id: Option<String>,
        /// Number of the version to delete.
        /// Required.
        #[member(optional, copy(i32), "ViewVersion", label("ViewVersion"), required)]
        #[setters(set_view_version, get_view_version)]
        pub view_version: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteViewVersion`.
    #[shape("DeleteViewVersionResponse", DeleteViewVersionOutputBuilder)]
    pub struct DeleteViewVersionOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteViewVersion` answers when it fails.
    pub enum DeleteViewVersionError {
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

/// Builders of `DeleteViewVersion`.
pub mod builders {
    pub use super::{
        DeleteViewVersionBuilder, DeleteViewVersionFluentBuilder,
        DeleteViewVersionInputBuilder, DeleteViewVersionOutputBuilder,
    };
}
