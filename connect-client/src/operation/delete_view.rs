// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
    TooManyRequestsException,
};

connect_runtime::operation! {
    /// Deletes a whole view; a single version is removed with `DeleteViewVersion`.
    ///
    /// `DELETE /views/{InstanceId}/{ViewId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteView.html)
    #[http(DELETE, "/views/{InstanceId}/{ViewId}")]
    pub struct DeleteView {
        delete_view: DeleteViewFluentBuilder,
        builder: DeleteViewBuilder,
        input: (DeleteViewInput, DeleteViewInputBuilder),
        output: DeleteViewOutput,
        error: DeleteViewError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteView`.
    #[shape("DeleteViewRequest", DeleteViewBuilder, DeleteViewInputBuilder)]
    pub struct DeleteViewInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters; matches `^[a-zA-Z0-9\_\-:\/]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID or ARN of the view to delete.
        /// Required; 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "ViewId", label("ViewId"), required, min_length(1))]
        #[setters(set_view_id, get_view_id)]
        pub view_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteView`.
    #[shape("DeleteViewResponse", DeleteViewOutputBuilder)]
    pub struct DeleteViewOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteView` answers when it fails.
    pub enum DeleteViewError {
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

/// Builders of `DeleteView`.
pub mod builders {
    pub use super::{
        DeleteViewBuilder, DeleteViewFluentBuilder, DeleteViewInputBuilder,
        DeleteViewOutputBuilder,
    };
}
