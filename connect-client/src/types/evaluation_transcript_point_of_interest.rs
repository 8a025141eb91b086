// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationTranscriptPointOfInterest`.
    #[shape(
        "EvaluationTranscriptPointOfInterest",
        EvaluationTranscriptPointOfInterestBuilder
    )]
    pub struct EvaluationTranscriptPointOfInterest {
        /// `MillisecondOffsets`.
        #[member(
            optional,
            value(types::EvaluationSuggestedAnswerTranscriptMillisecondOffsets),
            "MillisecondOffsets"
        )]
        #[setters(set_millisecond_offsets, get_millisecond_offsets)]
        pub millisecond_offsets: Option<
            types::EvaluationSuggestedAnswerTranscriptMillisecondOffsets,
        >,
        /// `TranscriptSegment`.
        #[member(optional, text, "TranscriptSegment")]
        #[setters(set_transcript_segment, get_transcript_segment)]
        pub transcript_segment: Option<String>,
    }
}
