// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
    ServiceQuotaExceededException, TooManyRequestsException,
};

connect_runtime::operation! {
    /// Publishes the latest content of a view as an immutable version; unchanged content yields no new one.
    ///
    /// `PUT /views/{InstanceId}/{ViewId}/versions` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateViewVersion.html)
    #[http(PUT, "/views/{InstanceId}/{ViewId}/versions")]
    pub struct CreateViewVersion {
        create_view_version: CreateViewVersionFluentBuilder,
        builder: CreateViewVersionBuilder,
        input: (CreateViewVersionInput, CreateViewVersionInputBuilder),
        output: CreateViewVersionOutput,
        error: CreateViewVersionError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateViewVersion`.
    #[shape(
        "CreateViewVersionRequest",
        CreateViewVersionBuilder,
        CreateViewVersionInputBuilder
    )]
    pub struct CreateViewVersionInput {
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
        /// Description of the version to publish.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "VersionDescription", min_length(1))]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// SHA-256 checksum of the view content that was published last.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]$`.
        #[member(optional, text, "ViewContentSha256", min_length(1))]
        #[setters(set_view_content_sha256, get_view_content_sha256)]
        pub view_content_sha256: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `CreateViewVersion`.
    #[shape("CreateViewVersionResponse", CreateViewVersionOutputBuilder)]
    pub struct CreateViewVersionOutput {
        /// View with all of its data.
        #[member(optional, value(types::View), "View")]
        #[setters(set_view, get_view)]
        pub view: Option<types::View>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateViewVersion` answers when it fails.
    pub enum CreateViewVersionError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// Calls arrive faster than the rate limit allows; retry after a pause.
        #[code("TooManyRequestsException", is_too_many_requests_exception, throttling)]
        TooManyRequestsException(TooManyRequestsException),
    }
}

/// Builders of `CreateViewVersion`.
pub mod builders {
    pub use super::{
        CreateViewVersionBuilder, CreateViewVersionFluentBuilder,
        CreateViewVersionInputBuilder, CreateViewVersionOutputBuilder,
    };
}
