// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the names of predefined attributes, in pages; values come from `DescribePredefinedAttribute`.
    ///
    /// `GET /predefined-attributes/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPredefinedAttributes.html)
    #[http(GET, "/predefined-attributes/{InstanceId}")]
    pub struct ListPredefinedAttributes {
        list_predefined_attributes: ListPredefinedAttributesFluentBuilder,
        builder: ListPredefinedAttributesBuilder,
        input: (ListPredefinedAttributesInput, ListPredefinedAttributesInputBuilder),
        output: ListPredefinedAttributesOutput,
        error: ListPredefinedAttributesError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListPredefinedAttributes`.
    #[shape(
        "ListPredefinedAttributesRequest",
        ListPredefinedAttributesBuilder,
        ListPredefinedAttributesInputBuilder
    )]
    pub struct ListPredefinedAttributesInput {
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
        /// 1 to 100.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// Result of `ListPredefinedAttributes`.
    #[shape("ListPredefinedAttributesResponse", ListPredefinedAttributesOutputBuilder)]
    pub struct ListPredefinedAttributesOutput {
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Predefined attributes on this page, in summary.
        #[member(
            optional,
            list(types::PredefinedAttributeSummary),
            "PredefinedAttributeSummaryList"
        )]
        #[setters(
            set_predefined_attribute_summary_list,
            get_predefined_attribute_summary_list
        )]
        pub predefined_attribute_summary_list: Option<
            Vec<types::PredefinedAttributeSummary>,
        >,
    }
}

connect_runtime::operation_error! {
    /// What `ListPredefinedAttributes` answers when it fails.
    pub enum ListPredefinedAttributesError {
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
    /// Walks through all pages of [`ListPredefinedAttributes`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListPredefinedAttributesPaginator {
        operation: ListPredefinedAttributes,
        builder: ListPredefinedAttributesBuilder,
        #[items(predefined_attribute_summary_list)]
        items: ListPredefinedAttributesPaginatorItems<types::PredefinedAttributeSummary>,
    }
}

/// Builders of `ListPredefinedAttributes`.
pub mod builders {
    pub use super::{
        ListPredefinedAttributesBuilder, ListPredefinedAttributesFluentBuilder,
        ListPredefinedAttributesInputBuilder, ListPredefinedAttributesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListPredefinedAttributesPaginator;
    pub use super::ListPredefinedAttributesPaginatorItems;
}
