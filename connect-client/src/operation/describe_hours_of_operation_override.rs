// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns one exception of a schedule with its dates and hours.
    ///
    /// `GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeHoursOfOperationOverride.html)
    #[http(
        GET,
        "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}"
    )]
    pub struct DescribeHoursOfOperationOverride {
        describe_hours_of_operation_override: DescribeHoursOfOperationOverrideFluentBuilder,
        builder: DescribeHoursOfOperationOverrideBuilder,
        input: (
            DescribeHoursOfOperationOverrideInput,
            DescribeHoursOfOperationOverrideInputBuilder,
        ),
        output: DescribeHoursOfOperationOverrideOutput,
        error: DescribeHoursOfOperationOverrideError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeHoursOfOperationOverride`.
    #[shape(
        "DescribeHoursOfOperationOverrideRequest",
        DescribeHoursOfOperationOverrideBuilder,
        DescribeHoursOfOperationOverrideInputBuilder
    )]
    pub struct DescribeHoursOfOperationOverrideInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the hours of operation.
        /// Required.
        #[member(
            optional,
            text,
            "HoursOfOperationId",
            label("HoursOfOperationId"),
            required
        )]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
        /// ID of the override.
        /// Required; 1 to 36 characters.
        #[member(
            optional,
            text,
            "HoursOfOperationOverrideId",
            label("HoursOfOperationOverrideId"),
            required,
            min_length(1)
        )]
        #[setters(set_hours_of_operation_override_id, get_hours_of_operation_override_id)]
        pub hours_of_operation_override_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeHoursOfOperationOverride`.
    #[shape(
        "DescribeHoursOfOperationOverrideResponse",
        DescribeHoursOfOperationOverrideOutputBuilder
    )]
    pub struct DescribeHoursOfOperationOverrideOutput {
        /// Details of the override.
        #[member(
            optional,
            value(types::HoursOfOperationOverride),
            "HoursOfOperationOverride"
        )]
        #[setters(set_hours_of_operation_override, get_hours_of_operation_override)]
        pub hours_of_operation_override: Option<types::HoursOfOperationOverride>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeHoursOfOperationOverride` answers when it fails.
    pub enum DescribeHoursOfOperationOverrideError {
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

/// Builders of `DescribeHoursOfOperationOverride`.
pub mod builders {
    pub use super::{
        DescribeHoursOfOperationOverrideBuilder,
        DescribeHoursOfOperationOverrideFluentBuilder,
        DescribeHoursOfOperationOverrideInputBuilder,
        DescribeHoursOfOperationOverrideOutputBuilder,
    };
}
