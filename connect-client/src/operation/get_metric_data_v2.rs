// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns historical metrics of a time range, filtered and grouped, in pages.
    ///
    /// `POST /metrics/data` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetMetricDataV2.html)
    #[http(POST, "/metrics/data")]
    pub struct GetMetricDataV2 {
        get_metric_data_v2: GetMetricDataV2FluentBuilder,
        builder: GetMetricDataV2Builder,
        input: (GetMetricDataV2Input, GetMetricDataV2InputBuilder),
        output: GetMetricDataV2Output,
        error: GetMetricDataV2Error,
    }
}

connect_runtime::input! {
    /// Parameters of `GetMetricDataV2`.
    #[shape("GetMetricDataV2Request", GetMetricDataV2Builder, GetMetricDataV2InputBuilder)]
    pub struct GetMetricDataV2Input {
        /// ARN of the Amazon Connect instance.
        /// Required.
        #[member(optional, text, "ResourceArn", required)]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Start of the reporting interval, before `EndTime`; data is available for 3 months.
        /// Required.
        #[member(optional, value(primitives::DateTime), "StartTime", required)]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<primitives::DateTime>,
        /// End of the reporting interval, after `StartTime` and not in the future.
        /// Required.
        #[member(optional, value(primitives::DateTime), "EndTime", required)]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<primitives::DateTime>,
        /// Period to aggregate over, and time zone; default is one `TOTAL` for the whole time.
        #[member(optional, value(types::IntervalDetails), "Interval")]
        #[setters(set_interval, get_interval)]
        pub interval: Option<types::IntervalDetails>,
        /// Filters for the records that count; one of them has to be on a resource, such as `QUEUE` or `AGENT`.
        /// Required; 1 to 5 elements.
        #[member(optional, list(types::FilterV2), "Filters", required, min_length(1))]
        #[setters(set_filters, get_filters)]
        pub filters: Option<Vec<types::FilterV2>>,
        /// Keys to group results by, such as `QUEUE`; without any, results are a summary.
        /// At most 4 elements.
        #[member(optional, list(String), "Groupings")]
        #[setters(set_groupings, get_groupings)]
        pub groupings: Option<Vec<String>>,
        /// Metrics to retrieve, by name or by `MetricId`, each with its own filters and thresholds.
        /// Required.
        #[member(optional, list(types::MetricV2), "Metrics", required)]
        #[setters(set_metrics, get_metrics)]
        pub metrics: Option<Vec<types::MetricV2>>,
        /// Token from the preceding response; absent in the first call.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `GetMetricDataV2`.
    #[shape("GetMetricDataV2Response", GetMetricDataV2OutputBuilder)]
    pub struct GetMetricDataV2Output {
        /// Token to request the following page; absent on the last one.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Metrics by group, or a summary when the request has no `Groupings`.
        #[member(optional, list(types::MetricResultV2), "MetricResults")]
        #[setters(set_metric_results, get_metric_results)]
        pub metric_results: Option<Vec<types::MetricResultV2>>,
    }
}

connect_runtime::operation_error! {
    /// What `GetMetricDataV2` answers when it fails.
    pub enum GetMetricDataV2Error {
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

connect_runtime::paginator! {
    /// Walks through all pages of [`GetMetricDataV2`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct GetMetricDataV2Paginator {
        operation: GetMetricDataV2,
        builder: GetMetricDataV2Builder,
        #[items(metric_results)]
        items: GetMetricDataV2PaginatorItems<types::MetricResultV2>,
    }
}

/// Builders of `GetMetricDataV2`.
pub mod builders {
    pub use super::{
        GetMetricDataV2Builder, GetMetricDataV2FluentBuilder,
        GetMetricDataV2InputBuilder, GetMetricDataV2OutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::GetMetricDataV2Paginator;
    pub use super::GetMetricDataV2PaginatorItems;
}
