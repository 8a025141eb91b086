// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes the tags with the given keys from a resource.
    ///
    /// `DELETE /tags/{resourceArn}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagResource.html)
    #[http(DELETE, "/tags/{resourceArn}")]
    pub struct UntagResource {
        untag_resource: UntagResourceFluentBuilder,
        builder: UntagResourceBuilder,
        input: (UntagResourceInput, UntagResourceInputBuilder),
        output: UntagResourceOutput,
        error: UntagResourceError,
    }
}

connect_runtime::input! {
    /// Parameters of `UntagResource`.
    #[shape("UntagResourceRequest", UntagResourceBuilder, UntagResourceInputBuilder)]
    pub struct UntagResourceInput {
        /// ARN of the resource.
        /// Required.
        #[member(optional, text, "resourceArn", label("resourceArn"), required)]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Keys of the tags to remove.
        /// Required; 1 to 50 elements.
        #[member(
            optional,
            list(String),
            "tagKeys",
            query("tagKeys"),
            required,
            min_length(1),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tag_keys, get_tag_keys)]
        pub tag_keys: Option<Vec<String>>,
    }
}

connect_runtime::output! {
    /// Result of `UntagResource`.
    #[shape("UntagResourceOutput", UntagResourceOutputBuilder)]
    pub struct UntagResourceOutput {}
}

connect_runtime::operation_error! {
    /// What `UntagResource` answers when it fails.
    pub enum UntagResourceError {
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

/// Builders of `UntagResource`.
pub mod builders {
    pub use super::{
        UntagResourceBuilder, UntagResourceFluentBuilder, UntagResourceInputBuilder,
        UntagResourceOutputBuilder,
    };
}
