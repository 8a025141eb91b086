// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Lists the feature settings of an instance with their values, page by page. While the response holds a `NextToken`, more pages follow. AWS marks this operation as a preview, so its behaviour may still change.
    ///
    /// `GET /instance/{InstanceId}/attributes` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstanceAttributes.html)
    #[http(GET, "/instance/{InstanceId}/attributes")]
    pub struct ListInstanceAttributes {
        list_instance_attributes: ListInstanceAttributesFluentBuilder,
        builder: ListInstanceAttributesBuilder,
        input: (ListInstanceAttributesInput, ListInstanceAttributesInputBuilder),
        output: ListInstanceAttributesOutput,
        error: ListInstanceAttributesError,
    }
}

connect_runtime::input! {
    /// Names the instance and the page of settings to return.
    #[shape(
        "ListInstanceAttributesRequest",
        ListInstanceAttributesBuilder,
        ListInstanceAttributesInputBuilder
    )]
    pub struct ListInstanceAttributesInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Token from the preceding response; absent in the first call.
        #[member(optional, text, "NextToken", query("nextToken"))]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
        /// Largest number of settings per page.
        /// 1 to 7.
        #[member(optional, copy(i32), "MaxResults", query("maxResults"), min(1.0))]
        #[setters(set_max_results, get_max_results)]
        pub max_results: Option<i32>,
    }
}

connect_runtime::output! {
    /// One page of settings.
    #[shape("ListInstanceAttributesResponse", ListInstanceAttributesOutputBuilder)]
    pub struct ListInstanceAttributesOutput {
        /// The settings on this page.
        #[member(optional, list(types::Attribute), "Attributes")]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<Vec<types::Attribute>>,
        /// Token to request the following page; absent on the last one.
        #[member(optional, text, "NextToken")]
        #[setters(set_next_token, get_next_token)]
        pub next_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `ListInstanceAttributes` answers when it fails.
    pub enum ListInstanceAttributesError {
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
    /// Walks through all pages of [`ListInstanceAttributes`].
    #[tokens(input = "NextToken", output = "NextToken", limit = "MaxResults")]
    pub struct ListInstanceAttributesPaginator {
        operation: ListInstanceAttributes,
        builder: ListInstanceAttributesBuilder,
        #[items(attributes)]
        items: ListInstanceAttributesPaginatorItems<types::Attribute>,
    }
}

/// Builders of `ListInstanceAttributes`.
pub mod builders {
    pub use super::{
        ListInstanceAttributesBuilder, ListInstanceAttributesFluentBuilder,
        ListInstanceAttributesInputBuilder, ListInstanceAttributesOutputBuilder,
    };
}
/// Paginator of this operation.
pub mod paginator {
    pub use super::ListInstanceAttributesPaginator;
    pub use super::ListInstanceAttributesPaginatorItems;
}
