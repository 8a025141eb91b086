// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, LimitExceededException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Creates a custom metric whose formula builds on metrics that AWS provides.
    ///
    /// `PUT /metrics/definitions/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateMetric.html)
    #[http(PUT, "/metrics/definitions/{InstanceId}")]
    pub struct CreateMetric {
        create_metric: CreateMetricFluentBuilder,
        builder: CreateMetricBuilder,
        input: (CreateMetricInput, CreateMetricInputBuilder),
        output: CreateMetricOutput,
        error: CreateMetricError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreateMetric`.
    #[shape("CreateMetricRequest", CreateMetricBuilder, CreateMetricInputBuilder)]
    pub struct CreateMetricInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the metric.
        /// Required; 1 to 128 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// How the metric is calculated: its formula and the metrics that the formula uses.
        /// Required.
        #[member(optional, value(types::MetricCalculation), "MetricCalculation", required)]
        #[setters(set_metric_calculation, get_metric_calculation)]
        pub metric_calculation: Option<types::MetricCalculation>,
        /// Unit in which the metric is displayed.
        /// Required.
        #[member(optional, value(types::MetricUnit), "Unit", required)]
        #[setters(set_unit, get_unit)]
        pub unit: Option<types::MetricUnit>,
        /// `PUBLISHED` for use in dashboards and reports, `SAVED` for a draft.
        #[member(optional, value(types::MetricStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::MetricStatus>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Description of the metric.
        /// At most 500 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Whether an increase of the metric counts as `POSITIVE`, `NEUTRAL` or `NEGATIVE`.
        #[member(optional, value(types::TrendIndicator), "PositiveTrendIndicator")]
        #[setters(set_positive_trend_indicator, get_positive_trend_indicator)]
        pub positive_trend_indicator: Option<types::TrendIndicator>,
        /// Tags to put on it, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `CreateMetric`.
    #[shape("CreateMetricResponse", CreateMetricOutputBuilder, fallible)]
    pub struct CreateMetricOutput {
        /// ARN of the new metric.
        /// Always there.
        #[member(required, text, "MetricArn", required)]
        #[setters(set_metric_arn, get_metric_arn)]
        pub metric_arn: String,
        /// ID of the new metric.
        /// Always there; 1 to 150 characters.
        #[member(required, text, "MetricId", required, min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: String,
    }
}

connect_runtime::operation_error! {
    /// What `CreateMetric` answers when it fails.
    pub enum CreateMetricError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreateMetric`.
pub mod builders {
    pub use super::{
        CreateMetricBuilder, CreateMetricFluentBuilder, CreateMetricInputBuilder,
        CreateMetricOutputBuilder,
    };
}
