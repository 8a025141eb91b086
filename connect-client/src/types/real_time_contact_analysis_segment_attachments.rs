// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisSegmentAttachments`.
    #[shape(
        "RealTimeContactAnalysisSegmentAttachments",
        RealTimeContactAnalysisSegmentAttachmentsBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentAttachments {
        /// `Id`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// `ParticipantId`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ParticipantId", required, min_length(1))]
        #[setters(set_participant_id, get_participant_id)]
        pub participant_id: String,
        /// `ParticipantRole`.
        /// Required.
        #[member(required, value(types::ParticipantRole), "ParticipantRole", required)]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: types::ParticipantRole,
        /// `DisplayName`.
        /// 1 to 256 characters.
        #[member(optional, text, "DisplayName", min_length(1))]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// `Attachments`.
        /// Required; at most 10 elements.
        #[member(
            required,
            list(types::RealTimeContactAnalysisAttachment),
            "Attachments",
            required
        )]
        #[setters(set_attachments, get_attachments)]
        pub attachments: Vec<types::RealTimeContactAnalysisAttachment>,
        /// `Time`.
        /// Required.
        #[member(optional, value(types::RealTimeContactAnalysisTimeData), "Time", required)]
        #[setters(set_time, get_time)]
        pub time: Option<types::RealTimeContactAnalysisTimeData>,
    }
}
