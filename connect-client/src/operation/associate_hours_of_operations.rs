// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    ConditionalOperationFailedException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException,
};

connect_runtime::operation! {
    /// Links parent schedules to an hours of operation, which then inherits their overrides.
    ///
    /// `POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/associate-hours` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateHoursOfOperations.html)
    #[http(POST, "/hours-of-operations/{InstanceId}/{HoursOfOperationId}/associate-hours")]
    pub struct AssociateHoursOfOperations {
        associate_hours_of_operations: AssociateHoursOfOperationsFluentBuilder,
        builder: AssociateHoursOfOperationsBuilder,
        input: (AssociateHoursOfOperationsInput, AssociateHoursOfOperationsInputBuilder),
        output: AssociateHoursOfOperationsOutput,
        error: AssociateHoursOfOperationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateHoursOfOperations`.
    #[shape(
        "AssociateHoursOfOperationsRequest",
        AssociateHoursOfOperationsBuilder,
        AssociateHoursOfOperationsInputBuilder
    )]
    pub struct AssociateHoursOfOperationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the hours of operation that become the child.
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
        /// Hours of operation to link as parents.
        /// Required; at most 3 elements.
        #[member(
            optional,
            list(types::ParentHoursOfOperationConfig),
            "ParentHoursOfOperationConfigs",
            required
        )]
        #[setters(
            set_parent_hours_of_operation_configs,
            get_parent_hours_of_operation_configs
        )]
        pub parent_hours_of_operation_configs: Option<
            Vec<types::ParentHoursOfOperationConfig>,
        >,
    }
}

connect_runtime::output! {
    /// Result of `AssociateHoursOfOperations`.
    #[shape("AssociateHoursOfOperationsOutput", AssociateHoursOfOperationsOutputBuilder)]
    pub struct AssociateHoursOfOperationsOutput {}
}

connect_runtime::operation_error! {
    /// What `AssociateHoursOfOperations` answers when it fails.
    pub enum AssociateHoursOfOperationsError {
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
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `AssociateHoursOfOperations`.
pub mod builders {
    pub use super::{
        AssociateHoursOfOperationsBuilder, AssociateHoursOfOperationsFluentBuilder,
        AssociateHoursOfOperationsInputBuilder, AssociateHoursOfOperationsOutputBuilder,
    };
}
