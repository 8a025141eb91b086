// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns position in queue and estimated wait of a contact that is still queued.
    ///
    /// `POST /metrics/contact` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetContactMetrics.html)
    #[http(POST, "/metrics/contact")]
    pub struct GetContactMetrics {
        get_contact_metrics: GetContactMetricsFluentBuilder,
        builder: GetContactMetricsBuilder,
        input: (GetContactMetricsInput, GetContactMetricsInputBuilder),
        output: GetContactMetricsOutput,
        error: GetContactMetricsError,
    }
}

connect_runtime::input! {
    /// Parameters of `GetContactMetrics`.
    #[shape(
        "GetContactMetricsRequest",
        GetContactMetricsBuilder,
        GetContactMetricsInputBuilder
    )]
    pub struct GetContactMetricsInput {
        /// ID or ARN of the Amazon Connect instance.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the contact to measure.
        /// Required; 1 to 250 characters; matches `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Metrics to retrieve, such as `POSITION_IN_QUEUE` or `ESTIMATED_WAIT_TIME` (in seconds).
        /// Required; at least 1 element.
        #[member(
            optional,
            list(types::ContactMetricInfo),
            "Metrics",
            required,
            min_length(1)
        )]
        #[setters(set_metrics, get_metrics)]
        pub metrics: Option<Vec<types::ContactMetricInfo>>,
    }
}

connect_runtime::output! {
    /// Result of `GetContactMetrics`.
    #[shape("GetContactMetricsResponse", GetContactMetricsOutputBuilder)]
    pub struct GetContactMetricsOutput {
        /// Name and value of each requested metric.
        #[member(optional, list(types::ContactMetricResult), "MetricResults")]
        #[setters(set_metric_results, get_metric_results)]
        pub metric_results: Option<Vec<types::ContactMetricResult>>,
        /// ID of the measured contact, as in the request.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the measured contact.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `GetContactMetrics` answers when it fails.
    pub enum GetContactMetricsError {
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

/// Builders of `GetContactMetrics`.
pub mod builders {
    pub use super::{
        GetContactMetricsBuilder, GetContactMetricsFluentBuilder,
        GetContactMetricsInputBuilder, GetContactMetricsOutputBuilder,
    };
}
