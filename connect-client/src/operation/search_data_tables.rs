// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Finds data tables by identifier, name or description, in pages.
    ///
    /// `POST /search-data-tables` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchDataTables.html)
    #[http(POST, "/search-data-tables")]
    pub struct SearchDataTables {
        search_data_tables: SearchDataTablesFluentBuilder,
        builder: SearchDataTablesBuilder,
        input: (SearchDataTablesInput, SearchDataTablesInputBuilder),
        output: SearchDataTablesOutput,
        error: SearchDataTablesError,
    }
}

connect_runtime::input! {
    /// Parameters of `SearchDataTables`.
    #[shape(
        "SearchDataTablesRequest",
        SearchDataTablesBuilder,
        SearchDataTablesInputBuilder
    )]
    pub struct SearchDataTablesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of results on a page.
        /// 1 to 1000.
        #[member(optional, copy(i32), "MaxResults", min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
        /// Filter for the results, such as by tags.
        #[member(optional, value(types::DataTableSearchFilter), "SearchFilter")]
        #[setters(set_search_filter, get_search_filter)]
        pub search_filter: Option<types::DataTableSearchFilter>,
        /// Conditions on names, descriptions or resource IDs, compared by `STARTS_WITH`, `CONTAINS` or `EXACT`.
        #[member(optional, value(types::DataTableSearchCriteria), "SearchCriteria")]
        #[setters(set_search_criteria, get_search_criteria)]
        pub search_criteria: Option<types::DataTableSearchCriteria>,
    }
}

connect_runtime::output! {
    /// Result of `SearchDataTables`.
    #[shape("SearchDataTablesResponse", SearchDataTablesOutputBuilder)]
    pub struct SearchDataTablesOutput {
        /// Data tables that were found, without `Version`, `VersionDescription` and `LockVersion`.
        #[member(optional, list(types::DataTable), "DataTables")]
        #[setters(set_data_tables, get_data_tables)]
        pub data_tables: Option<Vec<types::DataTable>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Roughly how many results there are in all.
        #[member(optional, copy(i64), "ApproximateTotalCount")]
        #[setters(set_approximate_total_count, get_approximate_total_count)]
        pub approximate_total_count: Option<i64>,
    }
}

connect_runtime::operation_error! {
    /// What `SearchDataTables` answers when it fails.
    pub enum SearchDataTablesError {
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
    /// Walks through all pages of [`SearchDataTables`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct SearchDataTablesPaginator {
        operation: SearchDataTables,
        builder: SearchDataTablesBuilder,
        #[items(data_tables)]
        items: SearchDataTablesPaginatorItems<types::DataTable>,
    }
}

/// Builders of `SearchDataTables`.
pub mod builders {
    pub use super::{
        SearchDataTablesBuilder, SearchDataTablesFluentBuilder,
        SearchDataTablesInputBuilder, SearchDataTablesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::SearchDataTablesPaginator;
    pub use super::SearchDataTablesPaginatorItems;
}
