// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, TooManyRequestsException,
};

connect_runtime::operation! {
    /// Returns a view with its content, in the version that the identifier's qualifier names.
    ///
    /// `GET /views/{InstanceId}/{ViewId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeView.html)
    #[http(GET, "/views/{InstanceId}/{ViewId}")]
    pub struct DescribeView {
        describe_view: DescribeViewFluentBuilder,
        builder: DescribeViewBuilder,
        input: (DescribeViewInput, DescribeViewInputBuilder),
        output: DescribeViewOutput,
        error: DescribeViewError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeView`.
    #[shape("DescribeViewRequest", DescribeViewBuilder, DescribeViewInputBuilder)]
    pub struct DescribeViewInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters; matches `^[a-zA-Z0-9\_\-:\/]+$`.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the view; views managed by AWS need their ARN here.
        /// Required; 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "ViewId", label("ViewId"), required, min_length(1))]
        #[setters(set_view_id, get_view_id)]
        pub view_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeView`.
    #[shape("DescribeViewResponse", DescribeViewOutputBuilder)]
    pub struct DescribeViewOutput {
        /// View with all its data.
        #[member(optional, value(types::View), "View")]
        #[setters(set_view, get_view)]
        pub view: Option<types::View>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeView` answers when it fails.
    pub enum DescribeViewError {
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
        /// Calls arrive faster than the rate limit allows; retry after a pause.
        #[code("TooManyRequestsException", is_too_many_requests_exception, throttling)]
        TooManyRequestsException(TooManyRequestsException),
    }
}

/// Builders of `DescribeView`.
pub mod builders {
    pub use super::{
        DescribeViewBuilder, DescribeViewFluentBuilder, DescribeViewInputBuilder,
        DescribeViewOutputBuilder,
    };
}
