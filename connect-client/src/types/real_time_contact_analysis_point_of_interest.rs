// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Part of a transcript in which a category rule matched.
    #[shape(
        "RealTimeContactAnalysisPointOfInterest",
        RealTimeContactAnalysisPointOfInterestBuilder
    )]
    pub struct RealTimeContactAnalysisPointOfInterest {
        /// Transcript items that belong to the point of interest.
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
