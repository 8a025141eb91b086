// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns one column of a data table with its type and validation rules.
    ///
    /// `GET /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeDataTableAttribute.html)
    #[http(GET, "/data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}")]
    pub struct DescribeDataTableAttribute {
        describe_data_table_attribute: DescribeDataTableAttributeFluentBuilder,
        builder: DescribeDataTableAttributeBuilder,
        input: (DescribeDataTableAttributeInput, DescribeDataTableAttributeInputBuilder),
        output: DescribeDataTableAttributeOutput,
        error: DescribeDataTableAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeDataTableAttribute`.
    #[shape(
        "DescribeDataTableAttributeRequest",
        DescribeDataTableAttributeBuilder,
        DescribeDataTableAttributeInputBuilder
    )]
    pub struct DescribeDataTableAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data table, or its ARN, to which a version alias may be added.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "DataTableId",
            label("DataTableId"),
            required,
            min_length(1)
        )]
        #[setters(set_data_table_id, get_data_table_id)]
        pub data_table_id: Option<String>,
        /// Name of the attribute to describe.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(
            optional,
            text,
            "AttributeName",
            label("AttributeName"),
            required,
            min_length(1)
        )]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeDataTableAttribute`.
    #[shape("DescribeDataTableAttributeResponse", DescribeDataTableAttributeOutputBuilder)]
    pub struct DescribeDataTableAttributeOutput {
        /// Attribute with its settings, validation rules and lock version.
        /// Always there.
        #[member(optional, value(types::DataTableAttribute), "Attribute", required)]
        #[setters(set_attribute, get_attribute)]
        pub attribute: Option<types::DataTableAttribute>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeDataTableAttribute` answers when it fails.
    pub enum DescribeDataTableAttributeError {
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
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DescribeDataTableAttribute`.
pub mod builders {
    pub use super::{
        DescribeDataTableAttributeBuilder, DescribeDataTableAttributeFluentBuilder,
        DescribeDataTableAttributeInputBuilder, DescribeDataTableAttributeOutputBuilder,
    };
}
