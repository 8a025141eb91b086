// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    ConditionalOperationFailedException, DuplicateResourceException,
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the dates, hours or recurrence of an exception in a schedule.
    ///
    /// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateHoursOfOperationOverride.html)
    #[http(
        POST,
        "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}"
    )]
    pub struct UpdateHoursOfOperationOverride {
        update_hours_of_operation_override: UpdateHoursOfOperationOverrideFluentBuilder,
        builder: UpdateHoursOfOperationOverrideBuilder,
        input: (
            UpdateHoursOfOperationOverrideInput,
            UpdateHoursOfOperationOverrideInputBuilder,
        ),
        output: UpdateHoursOfOperationOverrideOutput,
        error: UpdateHoursOfOperationOverrideError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateHoursOfOperationOverride`.
    #[shape(
        "UpdateHoursOfOperationOverrideRequest",
        UpdateHoursOfOperationOverrideBuilder,
        UpdateHoursOfOperationOverrideInputBuilder
    )]
    pub struct UpdateHoursOfOperationOverrideInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the hours of operation that the override belongs to.
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
        /// ID of the override to change.
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
        /// New name.
        /// Matches `^[\P{C}\r\n\t]{1,127}$`.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// Matches `^[\P{C}\r\n\t]{1,250}$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Days of the override, each with a start and an end time.
        /// At most 100 elements.
        #[member(optional, list(types::HoursOfOperationOverrideConfig), "Config")]
        #[setters(set_config, get_config)]
        pub config: Option<Vec<types::HoursOfOperationOverrideConfig>>,
        /// Date on which the override starts to apply.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "EffectiveFrom")]
        #[setters(set_effective_from, get_effective_from)]
        pub effective_from: Option<String>,
        /// Date up to which the override applies.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "EffectiveTill")]
        #[setters(set_effective_till, get_effective_till)]
        pub effective_till: Option<String>,
        /// How the override recurs.
        #[member(optional, value(types::RecurrenceConfig), "RecurrenceConfig")]
        #[setters(set_recurrence_config, get_recurrence_config)]
        pub recurrence_config: Option<types::RecurrenceConfig>,
        /// Kind of override.
        #[member(optional, value(types::OverrideType), "OverrideType")]
        #[setters(set_override_type, get_override_type)]
        pub override_type: Option<types::OverrideType>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateHoursOfOperationOverride`.
    #[shape(
        "UpdateHoursOfOperationOverrideOutput",
        UpdateHoursOfOperationOverrideOutputBuilder
    )]
    pub struct UpdateHoursOfOperationOverrideOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateHoursOfOperationOverride` answers when it fails.
    pub enum UpdateHoursOfOperationOverrideError {
        /// A condition on which the operation depends was not met.
        #[code(
            "ConditionalOperationFailedException",
            is_conditional_operation_failed_exception
        )]
        ConditionalOperationFailedException(ConditionalOperationFailedException),
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateHoursOfOperationOverride`.
pub mod builders {
    pub use super::{
        UpdateHoursOfOperationOverrideBuilder,
        UpdateHoursOfOperationOverrideFluentBuilder,
        UpdateHoursOfOperationOverrideInputBuilder,
        UpdateHoursOfOperationOverrideOutputBuilder,
    };
}
