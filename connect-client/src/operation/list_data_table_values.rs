// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists stored values of a data table unevaluated, optionally for certain records only.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/list` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTableValues.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/list")]
    pub struct ListDataTableValues {
        list_data_table_values: ListDataTableValuesFluentBuilder,
        builder: ListDataTableValuesBuilder,
        input: (ListDataTableValuesInput, ListDataTableValuesInputBuilder),
        output: ListDataTableValuesOutput,
        error: ListDataTableValuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListDataTableValues`.
    #[shape(
        "ListDataTableValuesRequest",
        ListDataTableValuesBuilder,
        ListDataTableValuesInputBuilder
    )]
    pub struct ListDataTableValuesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data table whose values to list.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "DataTableId",
            label("DataTableId"),
            required,
            min_length(1)
        )]
        #[setters(set_data_table_id, get_data_table_id)]
        pub data_table_id: Option<String>,
        /// Only values of the records with these IDs.
        #[member(
            optional,
            list(String),
            "RecordIds",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_record_ids, get_record_ids)]
        pub record_ids: Option<Vec<String>>,
        /// Filter for primary values of the records.
        #[member(
            optional,
            list(types::PrimaryAttributeValueFilter),
            "PrimaryAttributeValues"
        )]
        #[setters(set_primary_attribute_values, get_primary_attribute_values)]
        pub primary_attribute_values: Option<Vec<types::PrimaryAttributeValueFilter>>,
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
    /// Result of `ListDataTableValues`.
    #[shape("ListDataTableValuesResponse", ListDataTableValuesOutputBuilder, fallible)]
    pub struct ListDataTableValuesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Values on this page, each with its lock version and last change.
        /// Always there.
        #[member(required, list(types::DataTableValueSummary), "Values", required)]
        #[setters(set_values, get_values)]
        pub values: Vec<types::DataTableValueSummary>,
    }
}

connect_runtime::operation_error! {
    /// What `ListDataTableValues` answers when it fails.
    pub enum ListDataTableValuesError {
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
    /// Walks through all pages of [`ListDataTableValues`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListDataTableValuesPaginator {
        operation: ListDataTableValues,
        builder: ListDataTableValuesBuilder,
        #[items(values)]
        items: ListDataTableValuesPaginatorItems<types::DataTableValueSummary>,
    }
}

/// Builders of `ListDataTableValues`.
pub mod builders {
    pub use super::{
        ListDataTableValuesBuilder, ListDataTableValuesFluentBuilder,
        ListDataTableValuesInputBuilder, ListDataTableValuesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListDataTableValuesPaginator;
    pub use super::ListDataTableValuesPaginatorItems;
}
