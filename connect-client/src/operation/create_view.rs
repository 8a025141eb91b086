// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceInUseException,
    ResourceNotFoundException, ServiceQuotaExceededException, TooManyRequestsException,
};

connect_runtime::operation! {
    /// Creates a view, saved or published; publishing checks its content more strictly.
    ///
    /// `PUT /views/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateView.html)
    #[http(PUT, "/views/{InstanceId}")]
    pub struct CreateView {
        create_view: CreateViewFluentBuilder,
        builder: CreateViewBuilder,
        input: (CreateViewInput, CreateViewInputBuilder),
        output: CreateViewOutput,
        error: CreateViewError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateView`.
    #[shape("CreateViewRequest", CreateViewBuilder, CreateViewInputBuilder)]
    pub struct CreateViewInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters; matches `^[a-zA-Z0-9\_\-:\/]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// At most 500 characters; matches `^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$`.
        #[member(optional, text, "ClientToken")]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Whether the view is `SAVED` or `PUBLISHED`; publishing validates its content.
        /// Required.
        #[member(optional, value(types::ViewStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: Option<types::ViewStatus>,
        /// All that rendering the view takes, apart from runtime input; at most 400 kB uncompressed.
        /// Required.
        #[member(optional, value(types::ViewInputContent), "Content", required)]
        #[setters(set_content, get_content)]
        pub content: Option<types::ViewInputContent>,
        /// Description of the view.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Name of the view.
        /// Required; 1 to 255 characters; matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
        #[member(optional, text, "Name", required, sensitive, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `CreateView`.
    #[shape("CreateViewResponse", CreateViewOutputBuilder)]
    pub struct CreateViewOutput {
        /// New view, with its metadata and content.
        #[member(optional, value(types::View), "View")]
        #[setters(set_view, get_view)]
        pub view: Option<types::View>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateView` answers when it fails.
    pub enum CreateViewError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// Calls arrive faster than the rate limit allows; retry after a pause.
        #[code("TooManyRequestsException", is_too_many_requests_exception, throttling)]
        TooManyRequestsException(TooManyRequestsException),
    }
}

/// Builders of `CreateView`.
pub mod builders {
    pub use super::{
        CreateViewBuilder, CreateViewFluentBuilder, CreateViewInputBuilder,
        CreateViewOutputBuilder,
    };
}
