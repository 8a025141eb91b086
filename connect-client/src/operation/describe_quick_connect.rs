// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a quick connect and the destination it transfers to.
    ///
    /// `GET /quick-connects/{InstanceId}/{QuickConnectId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeQuickConnect.html)
    #[http(GET, "/quick-connects/{InstanceId}/{QuickConnectId}")]
    pub struct DescribeQuickConnect {
        describe_quick_connect: DescribeQuickConnectFluentBuilder,
        builder: DescribeQuickConnectBuilder,
        input: (DescribeQuickConnectInput, DescribeQuickConnectInputBuilder),
        output: DescribeQuickConnectOutput,
        error: DescribeQuickConnectError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeQuickConnect`.
    #[shape(
        "DescribeQuickConnectRequest",
        DescribeQuickConnectBuilder,
        DescribeQuickConnectInputBuilder
    )]
    pub struct DescribeQuickConnectInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the quick connect.
        /// Required.
        #[member(optional, text, "QuickConnectId", label("QuickConnectId"), required)]
        #[setters(set_quick_connect_id, get_quick_connect_id)]
        pub quick_connect_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeQuickConnect`.
    #[shape("DescribeQuickConnectResponse", DescribeQuickConnectOutputBuilder)]
    pub struct DescribeQuickConnectOutput {
        /// Details of the quick connect.
        #[member(optional, value(types::QuickConnect), "QuickConnect")]
        #[setters(set_quick_connect, get_quick_connect)]
        pub quick_connect: Option<types::QuickConnect>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeQuickConnect` answers when it fails.
    pub enum DescribeQuickConnectError {
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

/// Builders of `DescribeQuickConnect`.
pub mod builders {
    pub use super::{
        DescribeQuickConnectBuilder, DescribeQuickConnectFluentBuilder,
        DescribeQuickConnectInputBuilder, DescribeQuickConnectOutputBuilder,
    };
}
