// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists metrics in pages, those managed by AWS, custom ones or both.
    ///
    /// `GET /metrics/definitions/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListMetrics.html)
    #[http(GET, "/metrics/definitions/{InstanceId}")]
    pub struct ListMetrics {
        list_metrics: ListMetricsFluentBuilder,
        builder: ListMetricsBuilder,
        input: (ListMetricsInput, ListMetricsInputBuilder),
        output: ListMetricsOutput,
        error: ListMetricsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListMetrics`.
    #[shape("ListMetricsRequest", ListMetricsBuilder, ListMetricsInputBuilder)]
    pub struct ListMetricsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Only metrics of this type.
        #[member(optional, value(types::MetricType), "Type", query("type"))]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::MetricType>,
        /// Largest number of results on a page.
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListMetrics`.
    #[shape("ListMetricsResponse", ListMetricsOutputBuilder, fallible)]
    pub struct ListMetricsOutput {
        /// Metrics on this page, in summary.
        /// Always there.
        #[member(required, list(types::MetricSummary), "MetricSummaryList", required)]
        #[setters(set_metric_summary_list, get_metric_summary_list)]
        pub metric_summary_list: Vec<types::MetricSummary>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListMetrics` answers when it fails.
    pub enum ListMetricsError {
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

connect_runtime::paginator! {
    /// Walks through all pages of [`ListMetrics`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListMetricsPaginator {
        operation: ListMetrics,
        builder: ListMetricsBuilder,
        #[items(metric_summary_list)]
        items: ListMetricsPaginatorItems<types::MetricSummary>,
    }
}

/// Builders of `ListMetrics`.
pub mod builders {
    pub use super::{
        ListMetricsBuilder, ListMetricsFluentBuilder, ListMetricsInputBuilder,
        ListMetricsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListMetricsPaginator;
    pub use super::ListMetricsPaginatorItems;
}
