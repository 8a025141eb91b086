// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceInUseException,
    ResourceNotFoundException, TooManyRequestsException,
};

connect_runtime::operation! {
    /// Changes the name or description of a view.
    ///
    /// `POST /views/{InstanceId}/{ViewId}/metadata` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateViewMetadata.html)
    #[http(POST, "/views/{InstanceId}/{ViewId}/metadata")]
    pub struct UpdateViewMetadata {
        update_view_metadata: UpdateViewMetadataFluentBuilder,
        builder: UpdateViewMetadataBuilder,
        input: (UpdateViewMetadataInput, UpdateViewMetadataInputBuilder),
        output: UpdateViewMetadataOutput,
        error: UpdateViewMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateViewMetadata`.
    #[shape(
        "UpdateViewMetadataRequest",
        UpdateViewMetadataBuilder,
        UpdateViewMetadataInputBuilder
    )]
    pub struct UpdateViewMetadataInput {
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
        /// New name.
        /// 1 to 255 characters; matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
        #[member(optional, text, "Name", sensitive, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateViewMetadata`.
    #[shape("UpdateViewMetadataResponse", UpdateViewMetadataOutputBuilder)]
    pub struct UpdateViewMetadataOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateViewMetadata` answers when it fails.
    pub enum UpdateViewMetadataError {
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

/// Builders of `UpdateViewMetadata`.
pub mod builders {
    pub use super::{
        UpdateViewMetadataBuilder, UpdateViewMetadataFluentBuilder,
        UpdateViewMetadataInputBuilder, UpdateViewMetadataOutputBuilder,
    };
}
