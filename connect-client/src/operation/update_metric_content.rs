// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the calculation, unit or trend direction of a custom metric.
    ///
    /// `POST /metrics/definitions/{InstanceId}/{MetricId}/content` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateMetricContent.html)
    #[http(POST, "/metrics/definitions/{InstanceId}/{MetricId}/content")]
    pub struct UpdateMetricContent {
        update_metric_content: UpdateMetricContentFluentBuilder,
        builder: UpdateMetricContentBuilder,
        input: (UpdateMetricContentInput, UpdateMetricContentInputBuilder),
        output: UpdateMetricContentOutput,
        error: UpdateMetricContentError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateMetricContent`.
    #[shape(
        "UpdateMetricContentRequest",
        UpdateMetricContentBuilder,
        UpdateMetricContentInputBuilder
    )]
    pub struct UpdateMetricContentInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the metric; `$SAVED` after it selects the saved version, `$LATEST` or nothing the published one.
        /// Required; 1 to 150 characters.
        #[member(optional, text, "MetricId", label("MetricId"), required, min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
        /// New definition of the calculation.
        #[member(optional, value(types::MetricCalculation), "MetricCalculation")]
        #[setters(set_metric_calculation, get_metric_calculation)]
        pub metric_calculation: Option<types::MetricCalculation>,
        /// New unit in which the metric is displayed.
        #[member(optional, value(types::MetricUnit), "Unit")]
        #[setters(set_unit, get_unit)]
        pub unit: Option<types::MetricUnit>,
        /// Whether a rising value is good, bad or neither.
        #[member(optional, value(types::TrendIndicator), "PositiveTrendIndicator")]
        #[setters(set_positive_trend_indicator, get_positive_trend_indicator)]
        pub positive_trend_indicator: Option<types::TrendIndicator>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateMetricContent`.
    #[shape("UpdateMetricContentResponse", UpdateMetricContentOutputBuilder)]
    pub struct UpdateMetricContentOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateMetricContent` answers when it fails.
    pub enum UpdateMetricContentError {
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

/// Builders of `UpdateMetricContent`.
pub mod builders {
    pub use super::{
        UpdateMetricContentBuilder, UpdateMetricContentFluentBuilder,
        UpdateMetricContentInputBuilder, UpdateMetricContentOutputBuilder,
    };
}
