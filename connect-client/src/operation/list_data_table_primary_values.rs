// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the combinations of primary values, that is, the records of a data table.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/values/list-primary` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTablePrimaryValues.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/values/list-primary")]
    pub struct ListDataTablePrimaryValues {
        list_data_table_primary_values: ListDataTablePrimaryValuesFluentBuilder,
        builder: ListDataTablePrimaryValuesBuilder,
        input: (ListDataTablePrimaryValuesInput, ListDataTablePrimaryValuesInputBuilder),
        output: ListDataTablePrimaryValuesOutput,
        error: ListDataTablePrimaryValuesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListDataTablePrimaryValues`.
    #[shape(
        "ListDataTablePrimaryValuesRequest",
        ListDataTablePrimaryValuesBuilder,
        ListDataTablePrimaryValuesInputBuilder
    )]
    pub struct ListDataTablePrimaryValuesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data table whose records to list.
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
        /// Only records with these IDs; has no effect when `NextToken` is given.
        #[member(
            optional,
            list(String),
            "RecordIds",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_record_ids, get_record_ids)]
        pub record_ids: Option<Vec<String>>,
        /// Filter for primary values.
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
    /// Result of `ListDataTablePrimaryValues`.
    #[shape(
        "ListDataTablePrimaryValuesResponse",
        ListDataTablePrimaryValuesOutputBuilder,
        fallible
    )]
    pub struct ListDataTablePrimaryValuesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Combinations of primary values on this page, with record ID and last change.
        /// Always there.
        #[member(required, list(types::RecordPrimaryValue), "PrimaryValuesList", required)]
        #[setters(set_primary_values_list, get_primary_values_list)]
        pub primary_values_list: Vec<types::RecordPrimaryValue>,
    }
}

connect_runtime::operation_error! {
    /// What `ListDataTablePrimaryValues` answers when it fails.
    pub enum ListDataTablePrimaryValuesError {
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
    /// Walks through all pages of [`ListDataTablePrimaryValues`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListDataTablePrimaryValuesPaginator {
        operation: ListDataTablePrimaryValues,
        builder: ListDataTablePrimaryValuesBuilder,
        #[items(primary_values_list)]
        items: ListDataTablePrimaryValuesPaginatorItems<types::RecordPrimaryValue>,
    }
}

/// Builders of `ListDataTablePrimaryValues`.
pub mod builders {
    pub use super::{
        ListDataTablePrimaryValuesBuilder, ListDataTablePrimaryValuesFluentBuilder,
        ListDataTablePrimaryValuesInputBuilder, ListDataTablePrimaryValuesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListDataTablePrimaryValuesPaginator;
    pub use super::ListDataTablePrimaryValuesPaginatorItems;
}
