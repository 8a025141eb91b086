// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Adds an exception, such as a holiday, to a schedule for a range of dates.
    ///
    /// `PUT /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateHoursOfOperationOverride.html)
    #[http(PUT, "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides")]
    pub struct CreateHoursOfOperationOverride {
        create_hours_of_operation_override: CreateHoursOfOperationOverrideFluentBuilder,
        builder: CreateHoursOfOperationOverrideBuilder,
        input: (
            CreateHoursOfOperationOverrideInput,
            CreateHoursOfOperationOverrideInputBuilder,
        ),
        output: CreateHoursOfOperationOverrideOutput,
        error: CreateHoursOfOperationOverrideError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateHoursOfOperationOverride`.
    #[shape(
        "CreateHoursOfOperationOverrideRequest",
        CreateHoursOfOperationOverrideBuilder,
        CreateHoursOfOperationOverrideInputBuilder
    )]
    pub struct CreateHoursOfOperationOverrideInput {
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
        /// Name of the override.
        /// Required; matches `^[\P{C}\r\n\t]{1,127}$`.
        #[member(optional, text, "Name", required)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the override.
        /// Matches `^[\P{C}\r\n\t]{1,250}$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Days of the override, each with its start and end time.
        /// Required; at most 100 elements.
        #[member(optional, list(types::HoursOfOperationOverrideConfig), "Config", required)]
        #[setters(set_config, get_config)]
        pub config: Option<Vec<types::HoursOfOperationOverrideConfig>>,
        /// Date from which the override applies, as year, month and day.
        /// Required; matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "EffectiveFrom", required)]
        #[setters(set_effective_from, get_effective_from)]
        pub effective_from: Option<String>,
        /// Date until which the override applies, as year, month and day.
        /// Required; matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "EffectiveTill", required)]
        #[setters(set_effective_till, get_effective_till)]
        pub effective_till: Option<String>,
        /// How the override recurs.
        #[member(optional, value(types::RecurrenceConfig), "RecurrenceConfig")]
        #[setters(set_recurrence_config, get_recurrence_config)]
        pub recurrence_config: Option<types::RecurrenceConfig>,
        /// Kind of override, such as `STANDARD`.
        #[member(optional, value(types::OverrideType), "OverrideType")]
        #[setters(set_override_type, get_override_type)]
        pub override_type: Option<types::OverrideType>,
    }
}

connect_runtime::output! {
    /// Result of `CreateHoursOfOperationOverride`.
    #[shape(
        "CreateHoursOfOperationOverrideResponse",
        CreateHoursOfOperationOverrideOutputBuilder
    )]
    pub struct CreateHoursOfOperationOverrideOutput {
        /// ID of the new override.
        /// 1 to 36 characters.
        #[member(optional, text, "HoursOfOperationOverrideId", min_length(1))]
        #[setters(set_hours_of_operation_override_id, get_hours_of_operation_override_id)]
        pub hours_of_operation_override_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `CreateHoursOfOperationOverride` answers when it fails.
    pub enum CreateHoursOfOperationOverrideError {
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
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateHoursOfOperationOverride`.
pub mod builders {
    pub use super::{
        CreateHoursOfOperationOverrideBuilder,
        CreateHoursOfOperationOverrideFluentBuilder,
        CreateHoursOfOperationOverrideInputBuilder,
        CreateHoursOfOperationOverrideOutputBuilder,
    };
}
