// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds exceptions of schedules across the instance by criteria and dates.
    ///
    /// `POST /search-hours-of-operation-overrides` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchHoursOfOperationOverrides.html)
    #[http(POST, "/search-hours-of-operation-overrides")]
    pub struct SearchHoursOfOperationOverrides {
        search_hours_of_operation_overrides: SearchHoursOfOperationOverridesFluentBuilder,
        builder: SearchHoursOfOperationOverridesBuilder,
        input: (
            SearchHoursOfOperationOverridesInput,
            SearchHoursOfOperationOverridesInputBuilder,
        ),
        output: SearchHoursOfOperationOverridesOutput,
        error: SearchHoursOfOperationOverridesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchHoursOfOperationOverrides`.
    #[shape(
        "SearchHoursOfOperationOverridesRequest",
        SearchHoursOfOperationOverridesBuilder,
        SearchHoursOfOperationOverridesInputBuilder
    )]
    pub struct SearchHoursOfOperationOverridesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
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
        /// Filter for the results.
        #[member(optional, value(types::HoursOfOperationSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::HoursOfOperationSearchFilter>,
        /// Conditions that overrides of hours of operation have to meet.
        #[member(
            optional,
            value(types::HoursOfOperationOverrideSearchCriteria),
            "SearchCriteria"
        )]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::HoursOfOperationOverrideSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchHoursOfOperationOverrides`.
    #[shape(
        "SearchHoursOfOperationOverridesResponse",
        SearchHoursOfOperationOverridesOutputBuilder
    )]
    pub struct SearchHoursOfOperationOverridesOutput {
        /// Exceptions of schedules that were found.
        #[member(
            optional,
            list(types::HoursOfOperationOverride),
            "HoursOfOperationOverrides"
        )]
        #[setters(set_hours_of_operation_overrides, get_hours_of_operation_overrides)]
        pub hours_of_operation_overrides: Option<Vec<types::HoursOfOperationOverride>>,
        /// Token to request the following page; absent on the last one.
        /// 1 to 2500 characters.
        #[member(optional, text, "NextToken", min_length(1))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchHoursOfOperationOverrides` answers when it fails.
    pub enum SearchHoursOfOperationOverridesError {
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
    /// Walks through all pages of [`SearchHoursOfOperationOverrides`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchHoursOfOperationOverridesPaginator {
        operation: SearchHoursOfOperationOverrides,
        builder: SearchHoursOfOperationOverridesBuilder,
        #[items(hours_of_operation_overrides)]
        items: SearchHoursOfOperationOverridesPaginatorItems<
            types::HoursOfOperationOverride,
        >,
    }
}

/// Builders of `SearchHoursOfOperationOverrides`.
pub mod builders {
    pub use super::{
        SearchHoursOfOperationOverridesBuilder,
        SearchHoursOfOperationOverridesFluentBuilder,
        SearchHoursOfOperationOverridesInputBuilder,
        SearchHoursOfOperationOverridesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchHoursOfOperationOverridesPaginator;
    pub use super::SearchHoursOfOperationOverridesPaginatorItems;
}
