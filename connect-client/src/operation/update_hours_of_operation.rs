// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes name, time zone or opening hours of a schedule.
    ///
    /// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateHoursOfOperation.html)
    #[http(POST, "/hours-of-operations/{InstanceId}/{HoursOfOperationId}")]
    pub struct UpdateHoursOfOperation {
        update_hours_of_operation: UpdateHoursOfOperationFluentBuilder,
        builder: UpdateHoursOfOperationBuilder,
        input: (UpdateHoursOfOperationInput, UpdateHoursOfOperationInputBuilder),
        output: UpdateHoursOfOperationOutput,
        error: UpdateHoursOfOperationError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateHoursOfOperation`.
    #[shape(
        "UpdateHoursOfOperationRequest",
        UpdateHoursOfOperationBuilder,
        UpdateHoursOfOperationInputBuilder
    )]
    pub struct UpdateHoursOfOperationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the hours of operation to change.
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
        /// New name.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// At most 250 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// New time zone.
        #[member(optional, text, "TimeZone")]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
        /// New opening hours.
        /// At most 100 elements.
        #[member(optional, list(types::HoursOfOperationConfig), "Config")]
        #[setters(set_config, get_config)]
        pub config: Option<Vec<types::HoursOfOperationConfig>>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateHoursOfOperation`.
    #[shape("UpdateHoursOfOperationOutput", UpdateHoursOfOperationOutputBuilder)]
    pub struct UpdateHoursOfOperationOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateHoursOfOperation` answers when it fails.
    pub enum UpdateHoursOfOperationError {
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

/// Builders of `UpdateHoursOfOperation`.
pub mod builders {
    pub use super::{
        UpdateHoursOfOperationBuilder, UpdateHoursOfOperationFluentBuilder,
        UpdateHoursOfOperationInputBuilder, UpdateHoursOfOperationOutputBuilder,
    };
}
