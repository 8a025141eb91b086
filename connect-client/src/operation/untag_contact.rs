// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Removes the tags with the given keys from a contact.
    ///
    /// `DELETE /contact/tags/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagContact.html)
    #[http(DELETE, "/contact/tags/{InstanceId}/{ContactId}")]
    pub struct UntagContact {
        untag_contact: UntagContactFluentBuilder,
        builder: UntagContactBuilder,
        input: (UntagContactInput, UntagContactInputBuilder),
        output: UntagContactOutput,
        error: UntagContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `UntagContact`.
    #[shape("UntagContactRequest", UntagContactBuilder, UntagContactInputBuilder)]
    pub struct UntagContactInput {
        /// ID of the contact.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Keys of the tags to remove from the contact.
        /// Required; 1 to 6 elements.
        #[member(
            optional,
            list(String),
            "TagKeys",
            query("TagKeys"),
            required,
            min_length(1),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tag_keys, get_tag_keys)]
        pub tag_keys: Option<Vec<String>>,
    }
}

connect_runtime::output! {
    /// Result of `UntagContact`.
    #[shape("UntagContactResponse", UntagContactOutputBuilder)]
    pub struct UntagContactOutput {}
}

connect_runtime::operation_error! {
    /// What `UntagContact` answers when it fails.
    pub enum UntagContactError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The call is refused because of which Region is active.
        #[code("InvalidActiveRegionException", is_invalid_active_region_exception)]
        InvalidActiveRegionException(InvalidActiveRegionException),
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

/// Builders of `UntagContact`.
pub mod builders {
    pub use super::{
        UntagContactBuilder, UntagContactFluentBuilder, UntagContactInputBuilder,
        UntagContactOutputBuilder,
    };
}
