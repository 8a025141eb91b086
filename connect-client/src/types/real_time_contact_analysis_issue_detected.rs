// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Possible issue that artificial intelligence found in a conversation.
    #[shape(
        "RealTimeContactAnalysisIssueDetected",
        RealTimeContactAnalysisIssueDetectedBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisIssueDetected {
        /// Transcript items that belong to the issue.
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
