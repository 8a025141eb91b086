// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns the complete definition of a metric, its calculation included.
    ///
    /// `GET /metrics/definitions/{InstanceId}/{MetricId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeMetric.html)
    #[http(GET, "/metrics/definitions/{InstanceId}/{MetricId}")]
    pub struct DescribeMetric {
        describe_metric: DescribeMetricFluentBuilder,
        builder: DescribeMetricBuilder,
        input: (DescribeMetricInput, DescribeMetricInputBuilder),
        output: DescribeMetricOutput,
        error: DescribeMetricError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeMetric`.
    #[shape("DescribeMetricRequest", DescribeMetricBuilder, DescribeMetricInputBuilder)]
    pub struct DescribeMetricInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the metric; qualifier `$SAVED` selects the saved version, `$LATEST` or none the published one.
        /// Required; 1 to 150 characters.
        #[member(optional, text, "MetricId", label("MetricId"), required, min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeMetric`.
    #[shape("DescribeMetricResponse", DescribeMetricOutputBuilder)]
    pub struct DescribeMetricOutput {
        /// Definition of the metric.
        /// Always there.
        #[member(optional, value(types::MetricDefinition), "Metric", required)]
        #[setters(set_metric, get_metric)]
        pub metric: Option<types::MetricDefinition>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeMetric` answers when it fails.
    pub enum DescribeMetricError {
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DescribeMetric`.
pub mod builders {
    pub use super::{
        DescribeMetricBuilder, DescribeMetricFluentBuilder, DescribeMetricInputBuilder,
        DescribeMetricOutputBuilder,
    };
}
