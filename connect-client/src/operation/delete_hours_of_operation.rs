// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a schedule of opening hours from the instance.
    ///
    /// `DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteHoursOfOperation.html)
    #[http(DELETE, "/hours-of-operations/{InstanceId}/{HoursOfOperationId}")]
    pub struct DeleteHoursOfOperation {
        delete_hours_of_operation: DeleteHoursOfOperationFluentBuilder,
        builder: DeleteHoursOfOperationBuilder,
        input: (DeleteHoursOfOperationInput, DeleteHoursOfOperationInputBuilder),
        output: DeleteHoursOfOperationOutput,
        error: DeleteHoursOfOperationError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteHoursOfOperation`.
    #[shape(
        "DeleteHoursOfOperationRequest",
        DeleteHoursOfOperationBuilder,
        DeleteHoursOfOperationInputBuilder
    )]
    pub struct DeleteHoursOfOperationInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the hours of operation to delete.
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
    /// Result of `DeleteHoursOfOperation`.
    #[shape("DeleteHoursOfOperationOutput", DeleteHoursOfOperationOutputBuilder)]
    pub struct DeleteHoursOfOperationOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteHoursOfOperation` answers when it fails.
    pub enum DeleteHoursOfOperationError {
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

/// Builders of `DeleteHoursOfOperation`.
pub mod builders {
    pub use super::{
        DeleteHoursOfOperationBuilder, DeleteHoursOfOperationFluentBuilder,
        DeleteHoursOfOperationInputBuilder, DeleteHoursOfOperationOutputBuilder,
    };
}
