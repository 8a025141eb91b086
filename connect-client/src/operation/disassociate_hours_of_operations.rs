// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    ConditionalOperationFailedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Unlinks parent schedules, whose overrides then no longer apply to the hours of operation.
    ///
    /// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/disassociate-hours` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateHoursOfOperations.html)
    #[http(
        POST,
        "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/disassociate-hours"
    )]
    pub struct DisassociateHoursOfOperations {
        disassociate_hours_of_operations: DisassociateHoursOfOperationsFluentBuilder,
        builder: DisassociateHoursOfOperationsBuilder,
        input: (
            DisassociateHoursOfOperationsInput,
            DisassociateHoursOfOperationsInputBuilder,
        ),
        output: DisassociateHoursOfOperationsOutput,
        error: DisassociateHoursOfOperationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateHoursOfOperations`.
    #[shape(
        "DisassociateHoursOfOperationsRequest",
        DisassociateHoursOfOperationsBuilder,
        DisassociateHoursOfOperationsInputBuilder
    )]
    pub struct DisassociateHoursOfOperationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the child hours of operation.
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
        /// Parent hours of operation to unlink, by ARN.
        /// Required; 1 to 3 elements.
        #[member(
            optional,
            list(String),
            "ParentHoursOfOperationIds",
            required,
            min_length(1)
        )]
        #[setters(set_parent_hours_of_operation_ids, get_parent_hours_of_operation_ids)]
        pub parent_hours_of_operation_ids: Option<Vec<String>>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateHoursOfOperations`.
    #[shape(
        "DisassociateHoursOfOperationsOutput",
        DisassociateHoursOfOperationsOutputBuilder
    )]
    pub struct DisassociateHoursOfOperationsOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateHoursOfOperations` answers when it fails.
    pub enum DisassociateHoursOfOperationsError {
        /// A condition on which the operation depends was not met.
        #[code(
            "ConditionalOperationFailedException",
            is_conditional_operation_failed_exception
        )]
        ConditionalOperationFailedException(ConditionalOperationFailedException),
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

/// Builders of `DisassociateHoursOfOperations`.
pub mod builders {
    pub use super::{
        DisassociateHoursOfOperationsBuilder, DisassociateHoursOfOperationsFluentBuilder,
        DisassociateHoursOfOperationsInputBuilder,
        DisassociateHoursOfOperationsOutputBuilder,
    };
}
