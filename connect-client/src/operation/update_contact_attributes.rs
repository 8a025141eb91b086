// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types::error::{
    InternalServiceException, InvalidActiveRegionException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Adds attributes to a contact or overwrites existing ones, during the contact as well as after its end. This serves, for instance, to leave notes for the next agent, to copy data from a CRM system or to mark calls for review. Attributes are deleted after 24 months. Contacts from before 12 September 2018 are refused with HTTP status 400, and so are queued callbacks that began earlier than that.
    ///
    /// `POST /contact/attributes` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactAttributes.html)
    #[http(POST, "/contact/attributes")]
    pub struct UpdateContactAttributes {
        update_contact_attributes: UpdateContactAttributesFluentBuilder,
        builder: UpdateContactAttributesBuilder,
        input: (UpdateContactAttributesInput, UpdateContactAttributesInputBuilder),
        output: UpdateContactAttributesOutput,
        error: UpdateContactAttributesError,
    }
}

connect_runtime::input! {
    /// Names a contact and the attributes to set.
    #[shape(
        "UpdateContactAttributesRequest",
        UpdateContactAttributesBuilder,
        UpdateContactAttributesInputBuilder
    )]
    pub struct UpdateContactAttributesInput {
        /// ID of the contact; where several belong together, that of the customer's first interaction.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "InitialContactId", required, min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Attributes to add or overwrite, by key.
        /// Required.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            required,
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
    }
}

connect_runtime::output! {
    /// Empty answer: success carries no data.
    #[shape("UpdateContactAttributesResponse", UpdateContactAttributesOutputBuilder)]
    pub struct UpdateContactAttributesOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContactAttributes` answers when it fails.
    pub enum UpdateContactAttributesError {
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
    }
}

/// Builders of `UpdateContactAttributes`.
pub mod builders {
    pub use super::{
        UpdateContactAttributesBuilder, UpdateContactAttributesFluentBuilder,
        UpdateContactAttributesInputBuilder, UpdateContactAttributesOutputBuilder,
    };
}
