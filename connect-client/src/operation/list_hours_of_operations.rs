// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the schedules of the instance by identifier and name, in pages.
    ///
    /// `GET /hours-of-operations-summary/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListHoursOfOperations.html)
    #[http(GET, "/hours-of-operations-summary/{InstanceId}")]
    pub struct ListHoursOfOperations {
        list_hours_of_operations: ListHoursOfOperationsFluentBuilder,
        builder: ListHoursOfOperationsBuilder,
        input: (ListHoursOfOperationsInput, ListHoursOfOperationsInputBuilder),
        output: ListHoursOfOperationsOutput,
        error: ListHoursOfOperationsError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListHoursOfOperations`.
    #[shape(
        "ListHoursOfOperationsRequest",
        ListHoursOfOperationsBuilder,
        ListHoursOfOperationsInputBuilder
    )]
    pub struct ListHoursOfOperationsInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListHoursOfOperations`.
    #[shape("ListHoursOfOperationsResponse", ListHoursOfOperationsOutputBuilder)]
    pub struct ListHoursOfOperationsOutput {
        /// Schedules on this page, in summary.
        #[member(
            optional,
            list(types::HoursOfOperationSummary),
            "HoursOfOperationSummaryList"
        )]
        #[setters(set_hours_of_operation_summary_list, get_hours_of_operation_summary_list)]
        pub hours_of_operation_summary_list: Option<Vec<types::HoursOfOperationSummary>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListHoursOfOperations` answers when it fails.
    pub enum ListHoursOfOperationsError {
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
    /// Walks through all pages of [`ListHoursOfOperations`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListHoursOfOperationsPaginator {
        operation: ListHoursOfOperations,
        builder: ListHoursOfOperationsBuilder,
        #[items(hours_of_operation_summary_list)]
        items: ListHoursOfOperationsPaginatorItems<types::HoursOfOperationSummary>,
    }
}

/// Builders of `ListHoursOfOperations`.
pub mod builders {
    pub use super::{
        ListHoursOfOperationsBuilder, ListHoursOfOperationsFluentBuilder,
        ListHoursOfOperationsInputBuilder, ListHoursOfOperationsOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListHoursOfOperationsPaginator;
    pub use super::ListHoursOfOperationsPaginatorItems;
}
