// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidRequestException,
    ResourceConflictException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Saves the draft of an agent's outgoing email before it is sent.
    ///
    /// `PUT /instances/{InstanceId}/contacts/{ContactId}/outbound-email-message` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateOutboundEmailContactMessage.html)
    #[http(PUT, "/instances/{InstanceId}/contacts/{ContactId}/outbound-email-message")]
    pub struct UpdateOutboundEmailContactMessage {
        update_outbound_email_contact_message: UpdateOutboundEmailContactMessageFluentBuilder,
        builder: UpdateOutboundEmailContactMessageBuilder,
        input: (
            UpdateOutboundEmailContactMessageInput,
            UpdateOutboundEmailContactMessageInputBuilder,
        ),
        output: UpdateOutboundEmailContactMessageOutput,
        error: UpdateOutboundEmailContactMessageError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateOutboundEmailContactMessage`.
    #[shape(
        "UpdateOutboundEmailContactMessageRequest",
        UpdateOutboundEmailContactMessageBuilder,
        UpdateOutboundEmailContactMessageInputBuilder
    )]
    pub struct UpdateOutboundEmailContactMessageInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the email contact whose draft is saved.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// Body to put into the draft.
        /// Required.
        #[member(
            optional,
            value(types::UpdateOutboundEmailContent),
            "EmailMessage",
            required
        )]
        #[setters(set_email_message, get_email_message)]
        pub email_message: Option<types::UpdateOutboundEmailContent>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateOutboundEmailContactMessage`.
    #[shape(
        "UpdateOutboundEmailContactMessageResponse",
        UpdateOutboundEmailContactMessageOutputBuilder,
        fallible
    )]
    pub struct UpdateOutboundEmailContactMessageOutput {
        /// ID of the email contact.
        /// Always there; 1 to 256 characters.
        #[member(required, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: String,
    }
}

connect_runtime::operation_error! {
    /// What `UpdateOutboundEmailContactMessage` answers when it fails.
    pub enum UpdateOutboundEmailContactMessageError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The request collides with the present state of a resource (HTTP 409).
        #[code("ResourceConflictException", is_resource_conflict_exception)]
        ResourceConflictException(ResourceConflictException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateOutboundEmailContactMessage`.
pub mod builders {
    pub use super::{
        UpdateOutboundEmailContactMessageBuilder,
        UpdateOutboundEmailContactMessageFluentBuilder,
        UpdateOutboundEmailContactMessageInputBuilder,
        UpdateOutboundEmailContactMessageOutputBuilder,
    };
}
