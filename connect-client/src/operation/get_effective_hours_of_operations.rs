// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Works out the hours in force on each date of a range, after all overrides.
    ///
    /// `GET /effective-hours-of-operations/{InstanceId}/{HoursOfOperationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetEffectiveHoursOfOperations.html)
    #[http(GET, "/effective-hours-of-operations/{InstanceId}/{HoursOfOperationId}")]
    pub struct GetEffectiveHoursOfOperations {
        get_effective_hours_of_operations: GetEffectiveHoursOfOperationsFluentBuilder,
        builder: GetEffectiveHoursOfOperationsBuilder,
        input: (
            GetEffectiveHoursOfOperationsInput,
            GetEffectiveHoursOfOperationsInputBuilder,
        ),
        output: GetEffectiveHoursOfOperationsOutput,
        error: GetEffectiveHoursOfOperationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetEffectiveHoursOfOperations`.
    #[shape(
        "GetEffectiveHoursOfOperationsRequest",
        GetEffectiveHoursOfOperationsBuilder,
        GetEffectiveHoursOfOperationsInputBuilder
    )]
    pub struct GetEffectiveHoursOfOperationsInput {
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
        /// First date to list hours for, as YYYY-MM-DD.
        /// Required; matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "FromDate", query("fromDate"), required)]
        #[setters(set_from_date, get_from_date)]
        pub from_date: Option<String>,
        /// Date up to which to list hours, as YYYY-MM-DD.
        /// Required; matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "ToDate", query("toDate"), required)]
        #[setters(set_to_date, get_to_date)]
        pub to_date: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `GetEffectiveHoursOfOperations`.
    #[shape(
        "GetEffectiveHoursOfOperationsResponse",
        GetEffectiveHoursOfOperationsOutputBuilder
    )]
    pub struct GetEffectiveHoursOfOperationsOutput {
        /// Hours of operation in effect.
        #[member(
            optional,
            list(types::EffectiveHoursOfOperations),
            "EffectiveHoursOfOperationList"
        )]
        #[setters(
            set_effective_hours_of_operation_list,
            get_effective_hours_of_operation_list
        )]
        pub effective_hours_of_operation_list: Option<
            Vec<types::EffectiveHoursOfOperations>,
        >,
        /// Overrides of the base hours that the effective hours take into account.
        #[member(
            optional,
            list(types::EffectiveOverrideHours),
            "EffectiveOverrideHoursList"
        )]
        #[setters(set_effective_override_hours_list, get_effective_override_hours_list)]
        pub effective_override_hours_list: Option<Vec<types::EffectiveOverrideHours>>,
        /// Time zone of the hours.
        #[member(optional, text, "TimeZone")]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `GetEffectiveHoursOfOperations` answers when it fails.
    pub enum GetEffectiveHoursOfOperationsError {
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

/// Builders of `GetEffectiveHoursOfOperations`.
pub mod builders {
    pub use super::{
        GetEffectiveHoursOfOperationsBuilder, GetEffectiveHoursOfOperationsFluentBuilder,
        GetEffectiveHoursOfOperationsInputBuilder,
        GetEffectiveHoursOfOperationsOutputBuilder,
    };
}
