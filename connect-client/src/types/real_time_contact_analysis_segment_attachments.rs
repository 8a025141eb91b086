// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Analysis segment for files that a participant attached.
    #[shape(
        "RealTimeContactAnalysisSegmentAttachments",
        RealTimeContactAnalysisSegmentAttachmentsBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentAttachments {
        /// ID of the segment.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ID of the participant.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ParticipantId", required, min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: String,
        /// Role of the participant, such as agent or customer.
        /// Required.
        #[member(required, value(types::ParticipantRole), "ParticipantRole", required)]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: types::ParticipantRole,
        /// Name under which the participant appears, possibly redacted.
        /// 1 to 256 characters.
        #[member(optional, text, "DisplayName", min_length(1))]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Attachments of the segment.
        /// Required; at most 10 elements.
        #[member(
            required,
            list(types::RealTimeContactAnalysisAttachment),
            "Attachments",
            required
        )]
        #[setters(set_attachments, get_attachments)]
        pub attachments: Vec<types::RealTimeContactAnalysisAttachment>,
        /// When the event took place.
        /// Required.
        #[member(optional, value(types::RealTimeContactAnalysisTimeData), "Time", required)]
        #[setters(set_time, get_time)]
        pub time: Option<types::RealTimeContactAnalysisTimeData>,
    }
}
