// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Reads the value of a single feature setting of an instance. `ListInstanceAttributes` lists all of them. AWS marks this operation as a preview, so its behaviour may still change.
    ///
    /// `GET /instance/{InstanceId}/attribute/{AttributeType}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstanceAttribute.html)
    #[http(GET, "/instance/{InstanceId}/attribute/{AttributeType}")]
    pub struct DescribeInstanceAttribute {
        describe_instance_attribute: DescribeInstanceAttributeFluentBuilder,
        builder: DescribeInstanceAttributeBuilder,
        input: (DescribeInstanceAttributeInput, DescribeInstanceAttributeInputBuilder),
        output: DescribeInstanceAttributeOutput,
        error: DescribeInstanceAttributeError,
    }
}

connect_runtime::input! {
    /// Names the instance and the setting to read.
    #[shape(
        "DescribeInstanceAttributeRequest",
        DescribeInstanceAttributeBuilder,
        DescribeInstanceAttributeInputBuilder
    )]
    pub struct DescribeInstanceAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Setting to read.
        /// Required.
        #[member(
            optional,
            value(types::InstanceAttributeType),
            "AttributeType",
            label("AttributeType"),
            required
        )]
        #[setters(set_attribute_type, get_attribute_type)]
        pub attribute_type: Option<types::InstanceAttributeType>,
    }
}

connect_runtime::output! {
    /// Carries the setting that was asked for.
    #[shape("DescribeInstanceAttributeResponse", DescribeInstanceAttributeOutputBuilder)]
    pub struct DescribeInstanceAttributeOutput {
        /// The setting and its value.
        #[member(optional, value(types::Attribute), "Attribute")]
        #[setters(set_attribute, get_attribute)]
        pub attribute: Option<types::Attribute>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeInstanceAttribute` answers when it fails.
    pub enum DescribeInstanceAttributeError {
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

/// Builders of `DescribeInstanceAttribute`.
pub mod builders {
    pub use super::{
        DescribeInstanceAttributeBuilder, DescribeInstanceAttributeFluentBuilder,
        DescribeInstanceAttributeInputBuilder, DescribeInstanceAttributeOutputBuilder,
    };
}
