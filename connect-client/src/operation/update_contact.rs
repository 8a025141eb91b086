// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    InvalidActiveRegionException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Adds or changes the user-defined details of a contact, whether it is still running or already finished. The request must change at least one field. AWS marks this operation as a preview, so its behaviour may still change.
    ///
    /// `POST /contacts/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContact.html)
    #[http(POST, "/contacts/{InstanceId}/{ContactId}")]
    pub struct UpdateContact {
        update_contact: UpdateContactFluentBuilder,
        builder: UpdateContactBuilder,
        input: (UpdateContactInput, UpdateContactInputBuilder),
        output: UpdateContactOutput,
        error: UpdateContactError,
    }
}

connect_runtime::input! {
    /// A contact and the details to set on it; at least one detail is needed.
    #[shape("UpdateContactRequest", UpdateContactBuilder, UpdateContactInputBuilder)]
    pub struct UpdateContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Contact to change: the one that belongs to the customer's first interaction.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// New name of the contact.
        /// At most 1024 characters.
        #[member(optional, text, "Name", sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description of the contact.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// References to set, by key; agents see them in the Contact Control Panel.
        #[member(
            optional,
            map(String, types::Reference),
            "References",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_references, get_references)]
        pub references: Option<HashMap<String, types::Reference>>,
        /// Segment attributes to store, by key.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// Queue of the contact.
        #[member(optional, value(types::QueueInfoInput), "QueueInfo")]
        #[setters(set_queue_info, get_queue_info)]
        pub queue_info: Option<types::QueueInfoInput>,
        /// User to set on the contact.
        #[member(optional, value(types::UserInfo), "UserInfo")]
        #[setters(set_user_info, get_user_info)]
        pub user_info: Option<types::UserInfo>,
        /// Endpoint of the customer.
        #[member(optional, value(types::Endpoint), "CustomerEndpoint")]
        #[setters(set_customer_endpoint, get_customer_endpoint)]
        pub customer_endpoint: Option<types::Endpoint>,
        /// Endpoint on the side of Amazon Connect.
        #[member(optional, value(types::Endpoint), "SystemEndpoint")]
        #[setters(set_system_endpoint, get_system_endpoint)]
        pub system_endpoint: Option<types::Endpoint>,
        /// Further recipients of an email contact.
        #[member(
            optional,
            value(types::NullableAdditionalRecipients),
            "AdditionalRecipients"
        )]
        #[setters(set_additional_recipients, get_additional_recipients)]
        pub additional_recipients: Option<types::NullableAdditionalRecipients>,
    }
}

connect_runtime::output! {
    /// Empty: success carries no data.
    #[shape("UpdateContactResponse", UpdateContactOutputBuilder)]
    pub struct UpdateContactOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateContact` answers when it fails.
    pub enum UpdateContactError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request collides with the present state of the resource.
        #[code("ConflictException", is_conflict_exception)]
        ConflictException(ConflictException),
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

/// Builders of `UpdateContact`.
pub mod builders {
    pub use super::{
        UpdateContactBuilder, UpdateContactFluentBuilder, UpdateContactInputBuilder,
        UpdateContactOutputBuilder,
    };
}
