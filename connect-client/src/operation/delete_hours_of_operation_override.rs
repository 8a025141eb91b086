// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes one exception from a schedule and leaves the regular hours unchanged.
    ///
    /// `DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteHoursOfOperationOverride.html)
    #[http(
        DELETE,
        "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}"
    )]
    pub struct DeleteHoursOfOperationOverride {
        delete_hours_of_operation_override: DeleteHoursOfOperationOverrideFluentBuilder,
        builder: DeleteHoursOfOperationOverrideBuilder,
        input: (
            DeleteHoursOfOperationOverrideInput,
            DeleteHoursOfOperationOverrideInputBuilder,
        ),
        output: DeleteHoursOfOperationOverrideOutput,
        error: DeleteHoursOfOperationOverrideError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteHoursOfOperationOverride`.
    #[shape(
        "DeleteHoursOfOperationOverrideRequest",
        DeleteHoursOfOperationOverrideBuilder,
        DeleteHoursOfOperationOverrideInputBuilder
    )]
    pub struct DeleteHoursOfOperationOverrideInput {
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
        /// ID of the override to delete.
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
    /// Result of `DeleteHoursOfOperationOverride`.
    #[shape(
        "DeleteHoursOfOperationOverrideOutput",
        DeleteHoursOfOperationOverrideOutputBuilder
    )]
    pub struct DeleteHoursOfOperationOverrideOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteHoursOfOperationOverride` answers when it fails.
    pub enum DeleteHoursOfOperationOverrideError {
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

/// Builders of `DeleteHoursOfOperationOverride`.
pub mod builders {
    pub use super::{
        DeleteHoursOfOperationOverrideBuilder,
        DeleteHoursOfOperationOverrideFluentBuilder,
        DeleteHoursOfOperationOverrideInputBuilder,
        DeleteHoursOfOperationOverrideOutputBuilder,
    };
}
