// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a schedule with its time zone and opening hours per weekday.
    ///
    /// `GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeHoursOfOperation.html)
    #[http(GET, "/hours-of-operations/{InstanceId}/{HoursOfOperationId}")]
    pub struct DescribeHoursOfOperation {
        describe_hours_of_operation: DescribeHoursOfOperationFluentBuilder,
        builder: DescribeHoursOfOperationBuilder,
        input: (DescribeHoursOfOperationInput, DescribeHoursOfOperationInputBuilder),
        output: DescribeHoursOfOperationOutput,
        error: DescribeHoursOfOperationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeHoursOfOperation`.
    #[shape(
        "DescribeHoursOfOperationRequest",
        DescribeHoursOfOperationBuilder,
        DescribeHoursOfOperationInputBuilder
    )]
    pub struct DescribeHoursOfOperationInput {
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
    }
}

connect_runtime::output! {
    /// Result of `DescribeHoursOfOperation`.
    #[shape("DescribeHoursOfOperationResponse", DescribeHoursOfOperationOutputBuilder)]
    pub struct DescribeHoursOfOperationOutput {
        /// Details of the hours of operation.
        #[member(optional, value(types::HoursOfOperation), "HoursOfOperation")]
        #[setters(set_hours_of_operation, get_hours_of_operation)]
        pub hours_of_operation: Option<types::HoursOfOperation>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeHoursOfOperation` answers when it fails.
    pub enum DescribeHoursOfOperationError {
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

/// Builders of `DescribeHoursOfOperation`.
pub mod builders {
    pub use super::{
        DescribeHoursOfOperationBuilder, DescribeHoursOfOperationFluentBuilder,
        DescribeHoursOfOperationInputBuilder, DescribeHoursOfOperationOutputBuilder,
    };
}
