// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns historical metrics of an instance for an interval within the last 24 hours, about the queues and other resources that `Filters` names. An IAM caller needs permission for `connect:GetMetricData`. Start and end must lie on full five-minute marks. Without `Groupings` the values are totals over everything selected.
    ///
    /// `POST /metrics/historical/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetMetricData.html)
    #[http(POST, "/metrics/historical/{InstanceId}")]
    pub struct GetMetricData {
        get_metric_data: GetMetricDataFluentBuilder,
        builder: GetMetricDataBuilder,
        input: (GetMetricDataInput, GetMetricDataInputBuilder),
        output: GetMetricDataOutput,
        error: GetMetricDataError,
    }
}

connect_runtime::input! {
    /// Selects historical metrics, the interval and the resources they are about.
    #[shape("GetMetricDataRequest", GetMetricDataBuilder, GetMetricDataInputBuilder)]
    pub struct GetMetricDataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Start of the interval, on a five-minute mark such as 10:05, and no more than 24 hours ago; older data is not kept.
        /// Required.
        #[member(optional, value(primitives::DateTime), "StartTime", required)]
        #[setters(set_start_time, get_start_time)]
        pub start_time: Option<primitives::DateTime>,
        /// End of the interval, on a five-minute mark, after `StartTime` and less than 24 hours away from it.
        /// Required.
        #[member(optional, value(primitives::DateTime), "EndTime", required)]
        #[setters(set_end_time, get_end_time)]
        pub end_time: Option<primitives::DateTime>,
        /// Resources to report on; nothing else is counted.
        /// Required.
        #[member(optional, value(types::Filters), "Filters", required)]
        #[setters(set_filters, get_filters)]
        pub filters: Option<types::Filters>,
        /// How to split the values, for example one result per queue. When absent, one summary is returned.
        /// At most 2 elements.
        #[member(optional, list(types::Grouping), "Groupings")]
        #[setters(set_groupings, get_groupings)]
        pub groupings: Option<Vec<types::Grouping>>,
        /// Metrics to return; each needs both its `Unit` and its `Statistic`.
        /// Required.
        #[member(optional, list(types::HistoricalMetric), "HistoricalMetrics", required)]
        #[setters(set_historical_metrics, get_historical_metrics)]
        pub historical_metrics: Option<Vec<types::HistoricalMetric>>,
        /// Token from the previous page. Works for 5 minutes after its creation, and only with otherwise unchanged parameters.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Most results on one page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// One page of historical metrics.
    #[shape("GetMetricDataResponse", GetMetricDataOutputBuilder)]
    pub struct GetMetricDataOutput {
        /// Fetches the next page when given to the next call within 5 minutes, all other parameters unchanged; absent after the last page.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Values, one entry per combination of dimensions; a single summary if the request has no `Groupings`.
        #[member(optional, list(types::HistoricalMetricResult), "MetricResults")]
        #[setters(set_metric_results, get_metric_results)]
        pub metric_results: Option<Vec<types::HistoricalMetricResult>>,
    }
}

connect_runtime::operation_error! {
    /// What `GetMetricData` answers when it fails.
    pub enum GetMetricDataError {
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
    /// Walks through all pages of [`GetMetricData`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct GetMetricDataPaginator {
        operation: GetMetricData,
        builder: GetMetricDataBuilder,
        #[items(metric_results)]
        items: GetMetricDataPaginatorItems<types::HistoricalMetricResult>,
    }
}

/// Builders of `GetMetricData`.
pub mod builders {
    pub use super::{
        GetMetricDataBuilder, GetMetricDataFluentBuilder, GetMetricDataInputBuilder,
        GetMetricDataOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::GetMetricDataPaginator;
    pub use super::GetMetricDataPaginatorItems;
}
