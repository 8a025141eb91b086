// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisPointOfInterest`.
    #[shape(
        "RealTimeContactAnalysisPointOfInterest",
        RealTimeContactAnalysisPointOfInterestBuilder
    )]
    pub struct RealTimeContactAnalysisPointOfInterest {
        /// `TranscriptItems`.
        /// At most 10 elements.
        #[member(
            optional,
            list(types::RealTimeContactAnalysisTranscriptItemWithCharacterOffsets),
            "TranscriptItems"
        )]
        #[setters(set_transcript_items, get_transcript_items)]
        pub transcript_items: Option<
            Vec<types::RealTimeContactAnalysisTranscriptItemWithCharacterOffsets>,
        >,
    }
}
