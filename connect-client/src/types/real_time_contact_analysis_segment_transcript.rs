// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Analysis segment for a piece of transcript, with its sentiment and any redaction.
    #[shape(
        "RealTimeContactAnalysisSegmentTranscript",
        RealTimeContactAnalysisSegmentTranscriptBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentTranscript {
        /// ID of the transcript.
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
        /// Name under which the participant appears.
        /// 1 to 256 characters.
        #[member(optional, text, "DisplayName", min_length(1))]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Text of the transcript, possibly redacted.
        /// Required; 1 to 16384 characters.
        #[member(required, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: String,
        /// Content type of the item, such as `text/plain`.
        /// 1 to 256 characters.
        #[member(optional, text, "ContentType", min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: Option<String>,
        /// When the event took place.
        /// Required.
        #[member(optional, value(types::RealTimeContactAnalysisTimeData), "Time", required)]
        #[setters(set_time, get_time)]
        pub time: Option<types::RealTimeContactAnalysisTimeData>,
        /// Redaction of the transcript; present if part of the text was redacted.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisTranscriptItemRedaction),
            "Redaction"
        )]
        #[setters(set_redaction, get_redaction)]
        pub redaction: Option<types::RealTimeContactAnalysisTranscriptItemRedaction>,
        /// Sentiment detected in the segment.
        #[member(optional, value(types::RealTimeContactAnalysisSentimentLabel), "Sentiment")]
        #[setters(set_sentiment, get_sentiment)]
        pub sentiment: Option<types::RealTimeContactAnalysisSentimentLabel>,
    }
}
