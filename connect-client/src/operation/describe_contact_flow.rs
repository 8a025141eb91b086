// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    ContactFlowNotPublishedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a flow with its content: the published one unless the identifier ends in `:$SAVED`.
    ///
    /// `GET /contact-flows/{InstanceId}/{ContactFlowId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlow.html)
    #[http(GET, "/contact-flows/{InstanceId}/{ContactFlowId}")]
    pub struct DescribeContactFlow {
        describe_contact_flow: DescribeContactFlowFluentBuilder,
        builder: DescribeContactFlowBuilder,
        input: (DescribeContactFlowInput, DescribeContactFlowInputBuilder),
        output: DescribeContactFlowOutput,
        error: DescribeContactFlowError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeContactFlow`.
    #[shape(
        "DescribeContactFlowRequest",
        DescribeContactFlowBuilder,
        DescribeContactFlowInputBuilder
    )]
    pub struct DescribeContactFlowInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", label("ContactFlowId"), required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeContactFlow`.
    #[shape("DescribeContactFlowResponse", DescribeContactFlowOutputBuilder)]
    pub struct DescribeContactFlowOutput {
        /// Details of the flow.
        #[member(optional, value(types::ContactFlow), "ContactFlow")]
        #[setters(set_contact_flow, get_contact_flow)]
        pub contact_flow: Option<types::ContactFlow>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeContactFlow` answers when it fails.
    pub enum DescribeContactFlowError {
        /// The flow has never been published; its draft is read with the `$SAVED` qualifier.
        #[code("ContactFlowNotPublishedException", is_contact_flow_not_published_exception)]
        ContactFlowNotPublishedException(ContactFlowNotPublishedException),
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

/// Builders of `DescribeContactFlow`.
pub mod builders {
    pub use super::{
        DescribeContactFlowBuilder, DescribeContactFlowFluentBuilder,
        DescribeContactFlowInputBuilder, DescribeContactFlowOutputBuilder,
    };
}
