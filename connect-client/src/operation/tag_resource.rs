// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds tags to a resource of the instance, which is named by its ARN.
    ///
    /// `POST /tags/{resourceArn}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html)
    #[http(POST, "/tags/{resourceArn}")]
    pub struct TagResource {
        tag_resource: TagResourceFluentBuilder,
        builder: TagResourceBuilder,
        input: (TagResourceInput, TagResourceInputBuilder),
        output: TagResourceOutput,
        error: TagResourceError,
    }
}

connect_runtime::input! {
    /// Parameters of `TagResource`.
    #[shape("TagResourceRequest", TagResourceBuilder, TagResourceInputBuilder)]
    pub struct TagResourceInput {
        /// ARN of the resource to tag.
        /// Required.
        #[member(optional, text, "resourceArn", label("resourceArn"), required)]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Tags to put on the resource, by key.
        /// Required; 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "tags",
            required,
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `TagResource`.
    #[shape("TagResourceOutput", TagResourceOutputBuilder)]
    pub struct TagResourceOutput {}
}

connect_runtime::operation_error! {
    /// What `TagResource` answers when it fails.
    pub enum TagResourceError {
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

/// Builders of `TagResource`.
pub mod builders {
    pub use super::{
        TagResourceBuilder, TagResourceFluentBuilder, TagResourceInputBuilder,
        TagResourceOutputBuilder,
    };
}
