// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns real-time metrics of an instance, for the queues and other resources that `Filters` names. An IAM caller needs permission for `connect:GetCurrentMetricData`. Without `Groupings` the values are totals over everything selected. The values are cached while the pages are read; `DataSnapshotTime` tells from when they are.
    ///
    /// `POST /metrics/current/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCurrentMetricData.html)
    #[http(POST, "/metrics/current/{InstanceId}")]
    pub struct GetCurrentMetricData {
        get_current_metric_data: GetCurrentMetricDataFluentBuilder,
        builder: GetCurrentMetricDataBuilder,
        input: (GetCurrentMetricDataInput, GetCurrentMetricDataInputBuilder),
        output: GetCurrentMetricDataOutput,
        error: GetCurrentMetricDataError,
    }
}

connect_runtime::input! {
    /// Selects real-time metrics and the resources they are about.
    #[shape(
        "GetCurrentMetricDataRequest",
        GetCurrentMetricDataBuilder,
        GetCurrentMetricDataInputBuilder
    )]
    pub struct GetCurrentMetricDataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Resources to report on; nothing else is counted. To cover all queues, list every one of them.
        /// Required.
        #[member(optional, value(types::Filters), "Filters", required)]
        #[setters(set_filters, get_filters)]
        pub filters: Option<types::Filters>,
        /// How to split the values, for example one result per queue. Grouping by `CHANNEL` calls for a filter on `Channels`. When absent, one summary is returned.
        /// At most 2 elements.
        #[member(optional, list(types::Grouping), "Groupings")]
        #[setters(set_groupings, get_groupings)]
        pub groupings: Option<Vec<types::Grouping>>,
        /// Metrics to return, each with its unit.
        /// Required.
        #[member(optional, list(types::CurrentMetric), "CurrentMetrics", required)]
        #[setters(set_current_metrics, get_current_metrics)]
        pub current_metrics: Option<Vec<types::CurrentMetric>>,
        /// Token from the previous page. Works for 5 minutes after its creation, and only with otherwise unchanged parameters.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Most results on one page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Metric to sort by, and in which direction; `AGENTS_ONLINE` in descending order when absent.
        /// At most 1 element.
        #[member(optional, list(types::CurrentMetricSortCriteria), "SortCriteria")]
        #[setters(set_sort_criteria, get_sort_criteria)]
        pub sort_criteria: Option<Vec<types::CurrentMetricSortCriteria>>,
    }
}

connect_runtime::output! {
    /// One page of real-time metrics.
    #[shape("GetCurrentMetricDataResponse", GetCurrentMetricDataOutputBuilder)]
    pub struct GetCurrentMetricDataOutput {
        /// Fetches the next page when given to the next call within 5 minutes, all other parameters unchanged; absent after the last page.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Values, one entry per combination of dimensions; a single summary if the request has no `Groupings`.
        #[member(optional, list(types::CurrentMetricResult), "MetricResults")]
        #[setters(set_metric_results, get_metric_results)]
        pub metric_results: Option<Vec<types::CurrentMetricResult>>,
        /// When the values were taken and put into the cache that all pages come from.
        #[member(optional, value(primitives::DateTime), "DataSnapshotTime")]
        #[setters(set_data_snapshot_time, get_data_snapshot_time)]
        pub data_snapshot_time: Option<primitives::DateTime>,
        /// Rough number of results altogether.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `GetCurrentMetricData` answers when it fails.
    pub enum GetCurrentMetricDataError {
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
    /// Walks through all pages of [`GetCurrentMetricData`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct GetCurrentMetricDataPaginator {
        operation: GetCurrentMetricData,
        builder: GetCurrentMetricDataBuilder,
        #[items(metric_results)]
        items: GetCurrentMetricDataPaginatorItems<types::CurrentMetricResult>,
    }
}

/// Builders of `GetCurrentMetricData`.
pub mod builders {
    pub use super::{
        GetCurrentMetricDataBuilder, GetCurrentMetricDataFluentBuilder,
        GetCurrentMetricDataInputBuilder, GetCurrentMetricDataOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::GetCurrentMetricDataPaginator;
    pub use super::GetCurrentMetricDataPaginatorItems;
}
