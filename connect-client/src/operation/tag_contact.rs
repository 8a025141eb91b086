// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds tags to a contact, for a detailed breakdown of usage and cost.
    ///
    /// `POST /contact/tags` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_TagContact.html)
    #[http(POST, "/contact/tags")]
    pub struct TagContact {
        tag_contact: TagContactFluentBuilder,
        builder: TagContactBuilder,
        input: (TagContactInput, TagContactInputBuilder),
        output: TagContactOutput,
        error: TagContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `TagContact`.
    #[shape("TagContactRequest", TagContactBuilder, TagContactInputBuilder)]
    pub struct TagContactInput {
        /// ID of the contact to tag.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Tags to put on the contact, by key; they do not serve for authorisation.
        /// Required; 1 to 6 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            required,
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Result of `TagContact`.
    #[shape("TagContactResponse", TagContactOutputBuilder)]
    pub struct TagContactOutput {}
}

connect_runtime::operation_error! {
    /// What `TagContact` answers when it fails.
    pub enum TagContactError {
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

/// Builders of `TagContact`.
pub mod builders {
    pub use super::{
        TagContactBuilder, TagContactFluentBuilder, TagContactInputBuilder,
        TagContactOutputBuilder,
    };
}
