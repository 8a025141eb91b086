// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates an inbound email contact from a message and runs the flow for it.
    ///
    /// `PUT /contact/email` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartEmailContact.html)
    #[http(PUT, "/contact/email")]
    pub struct StartEmailContact {
        start_email_contact: StartEmailContactFluentBuilder,
        builder: StartEmailContactBuilder,
        input: (StartEmailContactInput, StartEmailContactInputBuilder),
        output: StartEmailContactOutput,
        error: StartEmailContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartEmailContact`.
    #[shape(
        "StartEmailContactRequest",
        StartEmailContactBuilder,
        StartEmailContactInputBuilder
    )]
    pub struct StartEmailContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Address of the customer who writes.
        /// Required.
        #[member(optional, value(types::EmailAddressInfo), "FromEmailAddress", required)]
        #[setters(set_from_email_address, get_from_email_address)]
        pub from_email_address: Option<types::EmailAddressInfo>,
        /// Address of the Amazon Connect instance that receives the email.
        /// Required; 1 to 255 characters; matches `[^\s@]+@[^\s@]+\.[^\s@]+`.
        #[member(
            optional,
            text,
            "DestinationEmailAddress",
            required,
            sensitive,
            min_length(1)
        )]
        #[setters(set_destination_email_address, get_destination_email_address)]
        pub destination_email_address: Option<String>,
        /// What the email contact is about.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// References for the agent in the Contact Control Panel, of type `URL`, `NUMBER`, `STRING` or `DATE`.
        #[member(
            optional,
            map(String, types::Reference),
            "References",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_references, get_references)]
        pub references: Option<HashMap<String, types::Reference>>,
        /// Name of the email, as the agent sees it in the Contact Control Panel.
        /// At most 1024 characters.
        #[member(optional, text, "Name", sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Content of the email.
        /// Required.
        #[member(optional, value(types::InboundEmailContent), "EmailMessage", required)]
        #[setters(set_email_message, get_email_message)]
        pub email_message: Option<types::InboundEmailContent>,
        /// Other recipients of the email.
        #[member(
            optional,
            value(types::InboundAdditionalRecipients),
            "AdditionalRecipients"
        )]
        #[setters(set_additional_recipients, get_additional_recipients)]
        pub additional_recipients: Option<types::InboundAdditionalRecipients>,
        /// Attachments of the email, each with file name and pre-signed S3 URL.
        /// 1 to 50 elements.
        #[member(
            optional,
            list(types::EmailAttachment),
            "Attachments",
            sensitive,
            min_length(1)
        )]
        #[setters(set_attachments, get_attachments)]
        pub attachments: Option<Vec<types::EmailAttachment>>,
        /// ID of the flow to run for the email, which is the last part of its ARN.
        /// At most 500 characters.
        #[member(optional, text, "ContactFlowId")]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// ID of a related email contact, whose attributes are copied to the new one; later updates are not shared.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// Contact attributes for use in flows, by name; all pairs together at most 32,768 bytes of UTF-8.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// System-defined attributes of the contact segment, such as channel subtype or contact expiry in minutes.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `StartEmailContact`.
    #[shape("StartEmailContactResponse", StartEmailContactOutputBuilder)]
    pub struct StartEmailContactOutput {
        /// ID of the new contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartEmailContact` answers when it fails.
    pub enum StartEmailContactError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        #[code("IdempotencyException", is_idempotency_exception)]
        IdempotencyException(IdempotencyException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The call would go beyond a service quota.
        #[code("ServiceQuotaExceededException", is_service_quota_exceeded_exception)]
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `StartEmailContact`.
pub mod builders {
    pub use super::{
        StartEmailContactBuilder, StartEmailContactFluentBuilder,
        StartEmailContactInputBuilder, StartEmailContactOutputBuilder,
    };
}
