// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisIssueDetected`.
    #[shape(
        "RealTimeContactAnalysisIssueDetected",
        RealTimeContactAnalysisIssueDetectedBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisIssueDetected {
        /// `TranscriptItems`.
        /// Required.
        #[member(
            required,
            list(types::RealTimeContactAnalysisTranscriptItemWithContent),
            "TranscriptItems",
            required
        )]
        #[setters(set_transcript_items, get_transcript_items)]
        pub transcript_items: Vec<types::RealTimeContactAnalysisTranscriptItemWithContent>,
    }
}
