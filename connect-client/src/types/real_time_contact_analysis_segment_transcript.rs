// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisSegmentTranscript`.
    #[shape(
        "RealTimeContactAnalysisSegmentTranscript",
        RealTimeContactAnalysisSegmentTranscriptBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentTranscript {
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
        /// `Content`.
        /// Required; 1 to 16384 characters.
        #[member(required, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: String,
        /// `ContentType`.
        /// 1 to 256 characters.
        #[member(optional, text, "ContentType", min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: Option<String>,
        /// `Time`.
        /// Required.
        #[member(optional, value(types::RealTimeContactAnalysisTimeData), "Time", required)]
        #[setters(set_time, get_time)]
        pub time: Option<types::RealTimeContactAnalysisTimeData>,
        /// `Redaction`.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisTranscriptItemRedaction),
            "Redaction"
        )]
        #[setters(set_redaction, get_redaction)]
        pub redaction: Option<types::RealTimeContactAnalysisTranscriptItemRedaction>,
        /// `Sentiment`.
        #[member(optional, value(types::RealTimeContactAnalysisSentimentLabel), "Sentiment")]
        #[setters(set_sentiment, get_sentiment)]
        pub sentiment: Option<types::RealTimeContactAnalysisSentimentLabel>,
    }
}
