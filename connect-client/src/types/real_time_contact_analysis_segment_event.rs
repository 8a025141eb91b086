// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Analysis segment for an event of the contact.
    #[shape(
        "RealTimeContactAnalysisSegmentEvent",
        RealTimeContactAnalysisSegmentEventBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentEvent {
        /// ID of the contact event.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ID of the participant.
        /// 1 to 256 characters.
        #[member(optional, text, "ParticipantId", min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: Option<String>,
        /// Role of the participant, such as agent or customer.
        #[member(optional, value(types::ParticipantRole), "ParticipantRole")]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: Option<types::ParticipantRole>,
        /// Name under which the participant appears, possibly redacted.
        /// 1 to 256 characters.
        #[member(optional, text, "DisplayName", min_length(1))]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Type of the event, in the form of a content type.
        /// Required; 1 to 128 characters.
        #[member(required, text, "EventType", required, min_length(1))]
        #[setters(set_event_type, get_event_type)]
        pub event_type: String,
        /// When the event took place.
        /// Required.
        #[member(optional, value(types::RealTimeContactAnalysisTimeData), "Time", required)]
        #[setters(set_time, get_time)]
        pub time: Option<types::RealTimeContactAnalysisTimeData>,
    }
}
