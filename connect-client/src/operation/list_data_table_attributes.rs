// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the columns of a data table in pages, all or those with given identifiers.
    ///
    /// `POST /data-tables/{InstanceId}/{DataTableId}/attributes` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListDataTableAttributes.html)
    #[http(POST, "/data-tables/{InstanceId}/{DataTableId}/attributes")]
    pub struct ListDataTableAttributes {
        list_data_table_attributes: ListDataTableAttributesFluentBuilder,
        builder: ListDataTableAttributesBuilder,
        input: (ListDataTableAttributesInput, ListDataTableAttributesInputBuilder),
        output: ListDataTableAttributesOutput,
        error: ListDataTableAttributesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListDataTableAttributes`.
    #[shape(
        "ListDataTableAttributesRequest",
        ListDataTableAttributesBuilder,
        ListDataTableAttributesInputBuilder
    )]
    pub struct ListDataTableAttributesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data table whose attributes to list.
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
        /// Only attributes with these IDs; has no effect when `NextToken` is given.
        #[member(
            optional,
            list(String),
            "AttributeIds",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attribute_ids, get_attribute_ids)]
        pub attribute_ids: Option<Vec<String>>,
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
    /// Result of `ListDataTableAttributes`.
    #[shape(
        "ListDataTableAttributesResponse",
        ListDataTableAttributesOutputBuilder,
        fallible
    )]
    pub struct ListDataTableAttributesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Attributes of the table on this page, in full.
        /// Always there.
        #[member(required, list(types::DataTableAttribute), "Attributes", required)]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Vec<types::DataTableAttribute>,
    }
}

connect_runtime::operation_error! {
    /// What `ListDataTableAttributes` answers when it fails.
    pub enum ListDataTableAttributesError {
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
    /// Walks through all pages of [`ListDataTableAttributes`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListDataTableAttributesPaginator {
        operation: ListDataTableAttributes,
        builder: ListDataTableAttributesBuilder,
        #[items(attributes)]
        items: ListDataTableAttributesPaginatorItems<types::DataTableAttribute>,
    }
}

/// Builders of `ListDataTableAttributes`.
pub mod builders {
    pub use super::{
        ListDataTableAttributesBuilder, ListDataTableAttributesFluentBuilder,
        ListDataTableAttributesInputBuilder, ListDataTableAttributesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListDataTableAttributesPaginator;
    pub use super::ListDataTableAttributesPaginatorItems;
}
