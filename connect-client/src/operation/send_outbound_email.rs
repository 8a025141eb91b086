// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, IdempotencyException, InternalServiceException,
    InvalidRequestException, ResourceNotFoundException, ServiceQuotaExceededException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Sends a campaign email; only the outbound campaigns service is allowed to call this.
    ///
    /// `PUT /instance/{InstanceId}/outbound-email` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_SendOutboundEmail.html)
    #[http(PUT, "/instance/{InstanceId}/outbound-email")]
    pub struct SendOutboundEmail {
        send_outbound_email: SendOutboundEmailFluentBuilder,
        builder: SendOutboundEmailBuilder,
        input: (SendOutboundEmailInput, SendOutboundEmailInputBuilder),
        output: SendOutboundEmailOutput,
        error: SendOutboundEmailError,
    }
}

connect_runtime::input! {
    /// Parameters of `SendOutboundEmail`.
    #[shape(
        "SendOutboundEmailRequest",
        SendOutboundEmailBuilder,
        SendOutboundEmailInputBuilder
    )]
    pub struct SendOutboundEmailInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Address that the email is sent from.
        /// Required.
        #[member(optional, value(types::EmailAddressInfo), "FromEmailAddress", required)]
        #[setters(set_from_email_address, get_from_email_address)]
        pub from_email_address: Option<types::EmailAddressInfo>,
        /// Address that the email goes to.
        /// Required.
        #[member(
            optional,
            value(types::EmailAddressInfo),
            "DestinationEmailAddress",
            required
        )]
        #[setters(set_destination_email_address, get_destination_email_address)]
        pub destination_email_address: Option<types::EmailAddressInfo>,
        /// Further recipients, who get the email as CC.
        #[member(
            optional,
            value(types::OutboundAdditionalRecipients),
            "AdditionalRecipients"
        )]
        #[setters(set_additional_recipients, get_additional_recipients)]
        pub additional_recipients: Option<types::OutboundAdditionalRecipients>,
        /// Content of the email.
        /// Required.
        #[member(optional, value(types::OutboundEmailContent), "EmailMessage", required)]
        #[setters(set_email_message, get_email_message)]
        pub email_message: Option<types::OutboundEmailContent>,
        /// Class of the traffic; only `CAMPAIGN` is supported.
        /// Required.
        #[member(optional, value(types::TrafficType), "TrafficType", required)]
        #[setters(set_traffic_type, get_traffic_type)]
        pub traffic_type: Option<types::TrafficType>,
        /// Campaign behind the email; needed when `TrafficType` is `CAMPAIGN`.
        #[member(optional, value(types::SourceCampaign), "SourceCampaign")]
        #[setters(set_source_campaign, get_source_campaign)]
        pub source_campaign: Option<types::SourceCampaign>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `SendOutboundEmail`.
    #[shape("SendOutboundEmailResponse", SendOutboundEmailOutputBuilder)]
    pub struct SendOutboundEmailOutput {}
}

connect_runtime::operation_error! {
    /// What `SendOutboundEmail` answers when it fails.
    pub enum SendOutboundEmailError {
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

/// Builders of `SendOutboundEmail`.
pub mod builders {
    pub use super::{
        SendOutboundEmailBuilder, SendOutboundEmailFluentBuilder,
        SendOutboundEmailInputBuilder, SendOutboundEmailOutputBuilder,
    };
}
