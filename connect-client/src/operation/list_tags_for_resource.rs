// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns all tags of a resource as one map, without paging.
    ///
    /// `GET /tags/{resourceArn}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html)
    #[http(GET, "/tags/{resourceArn}")]
    pub struct ListTagsForResource {
        list_tags_for_resource: ListTagsForResourceFluentBuilder,
        builder: ListTagsForResourceBuilder,
        input: (ListTagsForResourceInput, ListTagsForResourceInputBuilder),
        output: ListTagsForResourceOutput,
        error: ListTagsForResourceError,
    }
}

connect_runtime::input! {
    /// Parameters of `ListTagsForResource`.
    #[shape(
        "ListTagsForResourceRequest",
        ListTagsForResourceBuilder,
        ListTagsForResourceInputBuilder
    )]
    pub struct ListTagsForResourceInput {
        /// ARN of the resource whose tags to return.
        /// Required.
        #[member(optional, text, "resourceArn", label("resourceArn"), required)]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `ListTagsForResource`.
    #[shape("ListTagsForResourceResponse", ListTagsForResourceOutputBuilder)]
    pub struct ListTagsForResourceOutput {
        /// Tags of the resource, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::operation_error! {
    /// What `ListTagsForResource` answers when it fails.
    pub enum ListTagsForResourceError {
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

/// Builders of `ListTagsForResource`.
pub mod builders {
    pub use super::{
        ListTagsForResourceBuilder, ListTagsForResourceFluentBuilder,
        ListTagsForResourceInputBuilder, ListTagsForResourceOutputBuilder,
    };
}
