// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DestinationNotAllowedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException,
    OutboundContactNotPermittedException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Calls a customer and runs a flow on the call. An IAM caller needs permission for `connect:StartOutboundVoiceContact`. The answer gives the ID of the contact, which `StopContact` takes to end the call. Repeating the request with an equal `ClientToken` while the contact lasts starts no second call.
    ///
    /// `PUT /contact/outbound-voice` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartOutboundVoiceContact.html)
    #[http(PUT, "/contact/outbound-voice")]
    pub struct StartOutboundVoiceContact {
        start_outbound_voice_contact: StartOutboundVoiceContactFluentBuilder,
        builder: StartOutboundVoiceContactBuilder,
        input: (StartOutboundVoiceContactInput, StartOutboundVoiceContactInputBuilder),
        output: StartOutboundVoiceContactOutput,
        error: StartOutboundVoiceContactError,
    }
}

connect_runtime::input! {
    /// Describes the call to place.
    #[shape(
        "StartOutboundVoiceContactRequest",
        StartOutboundVoiceContactBuilder,
        StartOutboundVoiceContactInputBuilder
    )]
    pub struct StartOutboundVoiceContactInput {
        /// Name to give to the contact.
        /// At most 1024 characters.
        #[member(optional, text, "Name", sensitive)]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description to give to the contact.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// References to attach to the contact, by name.
        #[member(
            optional,
            map(String, types::Reference),
            "References",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_references, get_references)]
        pub references: Option<HashMap<String, types::Reference>>,
        /// ID of another contact that the new one relates to.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// Number to call, in E.164 format.
        /// Required; matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "DestinationPhoneNumber", required)]
        #[setters(set_destination_phone_number, get_destination_phone_number)]
        pub destination_phone_number: Option<String>,
        /// ID of the flow to run on the call; it stands at the end of the URL in the flow editor, after `contact-flow/`.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless, upper and lower case counting. Stays valid for 7 days: while the contact started with it is active, its ID comes back; once that contact has ended, a new one starts.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// Number to call from, in E.164 format.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "SourcePhoneNumber")]
        #[setters(set_source_phone_number, get_source_phone_number)]
        pub source_phone_number: Option<String>,
        /// Queue for the call, whose phone number then shows as the caller ID. When absent, the flow determines the queue.
        #[member(optional, text, "QueueId")]
        #[setters(set_queue_id, get_queue_id)]
        pub queue_id: Option<String>,
        /// Contact attributes, readable in flows. Keys consist of letters, digits, `-` and `_`; keys and values together take at most 32,768 bytes in UTF-8.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Settings for recognising answering machines.
        #[member(
            optional,
            value(types::AnswerMachineDetectionConfig),
            "AnswerMachineDetectionConfig"
        )]
        #[setters(set_answer_machine_detection_config, get_answer_machine_detection_config)]
        pub answer_machine_detection_config: Option<types::AnswerMachineDetectionConfig>,
        /// ID of the campaign that the call is part of.
        /// 1 to 100 characters.
        #[member(optional, text, "CampaignId", min_length(1))]
        #[setters(set_campaign_id, get_campaign_id)]
        pub campaign_id: Option<String>,
        /// Whether the call is part of a campaign.
        #[member(optional, value(types::TrafficType), "TrafficType")]
        #[setters(set_traffic_type, get_traffic_type)]
        pub traffic_type: Option<types::TrafficType>,
        /// Strategy for placing the call.
        #[member(optional, value(types::OutboundStrategy), "OutboundStrategy")]
        #[setters(set_outbound_strategy, get_outbound_strategy)]
        pub outbound_strategy: Option<types::OutboundStrategy>,
        /// How long to let the phone ring, in seconds.
        /// 15 to 60.
        #[member(optional, copy(i32), "RingTimeoutInSeconds", min(15.0))]
        #[setters(set_ring_timeout_in_seconds, get_ring_timeout_in_seconds)]
        pub ring_timeout_in_seconds: Option<i32>,
    }
}

connect_runtime::output! {
    /// Identifies the contact started.
    #[shape("StartOutboundVoiceContactResponse", StartOutboundVoiceContactOutputBuilder)]
    pub struct StartOutboundVoiceContactOutput {
        /// ID of the contact within the instance.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartOutboundVoiceContact` answers when it fails.
    pub enum StartOutboundVoiceContactError {
        /// The instance may not call this destination (HTTP 403).
        #[code("DestinationNotAllowedException", is_destination_not_allowed_exception)]
        DestinationNotAllowedException(DestinationNotAllowedException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// The outbound contact is forbidden (HTTP 403).
        #[code(
            "OutboundContactNotPermittedException",
            is_outbound_contact_not_permitted_exception
        )]
        OutboundContactNotPermittedException(OutboundContactNotPermittedException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `StartOutboundVoiceContact`.
pub mod builders {
    pub use super::{
        StartOutboundVoiceContactBuilder, StartOutboundVoiceContactFluentBuilder,
        StartOutboundVoiceContactInputBuilder, StartOutboundVoiceContactOutputBuilder,
    };
}
