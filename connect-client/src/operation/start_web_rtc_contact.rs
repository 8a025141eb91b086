// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Places an in-app, web or video call into a flow and returns connection data for joining it.
    ///
    /// `PUT /contact/webrtc` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_StartWebRTCContact.html)
    #[http(PUT, "/contact/webrtc")]
    pub struct StartWebRTCContact {
        start_web_rtc_contact: StartWebRTCContactFluentBuilder,
        builder: StartWebRtcContactBuilder,
        input: (StartWebRtcContactInput, StartWebRtcContactInputBuilder),
        output: StartWebRtcContactOutput,
        error: StartWebRTCContactError,
    }
}

connect_runtime::input! {
    /// Parameters of `StartWebRTCContact`.
    #[shape(
        "StartWebRTCContactRequest",
        StartWebRtcContactBuilder,
        StartWebRtcContactInputBuilder
    )]
    pub struct StartWebRtcContactInput {
        /// Contact attributes for use in flows, by name; all pairs together at most 32,768 bytes of UTF-8.
        #[member(
            optional,
            map(String, String),
            "Attributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attributes, get_attributes)]
        pub attributes: Option<HashMap<String, String>>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
        /// ID of the flow for the call, which is the last part of its ARN.
        /// Required; at most 500 characters.
        #[member(optional, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: Option<String>,
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// What customer and agent may do in the call, such as sharing video.
        #[member(optional, value(types::AllowedCapabilities), "AllowedCapabilities")]
        #[setters(set_allowed_capabilities, get_allowed_capabilities)]
        pub allowed_capabilities: Option<types::AllowedCapabilities>,
        /// Details of the participant, such as the display name.
        /// Required.
        #[member(optional, value(types::ParticipantDetails), "ParticipantDetails", required)]
        #[setters(set_participant_details, get_participant_details)]
        pub participant_details: Option<types::ParticipantDetails>,
        /// ID of a contact to which the new one is related.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// References for the agent in the Contact Control Panel; type `ATTACHMENT` is not supported.
        #[member(
            optional,
            map(String, types::Reference),
            "References",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_references, get_references)]
        pub references: Option<HashMap<String, types::Reference>>,
        /// Description that the agent sees in the Contact Control Panel.
        /// At most 4096 characters.
        #[member(optional, text, "Description", sensitive)]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// System-defined attributes of the contact segment; `connect:Subtype` sets the channel subtype.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "SegmentAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_segment_attributes, get_segment_attributes)]
        pub segment_attributes: Option<HashMap<String, types::SegmentAttributeValue>>,
    }
}

connect_runtime::output! {
    /// Result of `StartWebRTCContact`.
    #[shape("StartWebRTCContactResponse", StartWebRtcContactOutputBuilder)]
    pub struct StartWebRtcContactOutput {
        /// What a mobile or web application needs for joining the call.
        #[member(optional, value(types::ConnectionData), "ConnectionData")]
        #[setters(set_connection_data, get_connection_data)]
        pub connection_data: Option<types::ConnectionData>,
        /// ID of the new contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ID of the participant, unchanged throughout the life of the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ParticipantId", min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: Option<String>,
        /// Token with which the participant opens its connection; valid for the participant's lifetime.
        /// 1 to 1000 characters.
        #[member(optional, text, "ParticipantToken", min_length(1))]
        #[setters(set_participant_token, get_participant_token)]
        pub participant_token: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `StartWebRTCContact` answers when it fails.
    pub enum StartWebRTCContactError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `StartWebRTCContact`.
pub mod builders {
    pub use super::{
        StartWebRtcContactBuilder, StartWebRTCContactFluentBuilder,
        StartWebRtcContactInputBuilder, StartWebRtcContactOutputBuilder,
    };
}
