// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a custom metric, and fails while a dashboard still shows it.
    ///
    /// `DELETE /metrics/definitions/{InstanceId}/{MetricId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteMetric.html)
    #[http(DELETE, "/metrics/definitions/{InstanceId}/{MetricId}")]
    pub struct DeleteMetric {
        delete_metric: DeleteMetricFluentBuilder,
        builder: DeleteMetricBuilder,
        input: (DeleteMetricInput, DeleteMetricInputBuilder),
        output: DeleteMetricOutput,
        error: DeleteMetricError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteMetric`.
    #[shape("DeleteMetricRequest", DeleteMetricBuilder, DeleteMetricInputBuilder)]
    pub struct DeleteMetricInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the metric to delete.
        /// Required; 1 to 150 characters.
        #[member(optional, text, "MetricId", label("MetricId"), required, min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteMetric`.
    #[shape("DeleteMetricResponse", DeleteMetricOutputBuilder)]
    pub struct DeleteMetricOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteMetric` answers when it fails.
    pub enum DeleteMetricError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteMetric`.
pub mod builders {
    pub use super::{
        DeleteMetricBuilder, DeleteMetricFluentBuilder, DeleteMetricInputBuilder,
        DeleteMetricOutputBuilder,
    };
}
