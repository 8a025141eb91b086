// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Place in a contact's transcript that matters for an automated answer.
    #[shape(
        "EvaluationTranscriptPointOfInterest",
        EvaluationTranscriptPointOfInterestBuilder
    )]
    pub struct EvaluationTranscriptPointOfInterest {
        /// Where in the conversation the passage begins and ends.
        #[member(
            optional,
            value(types::EvaluationSuggestedAnswerTranscriptMillisecondOffsets),
            "MillisecondOffsets"
        )]
        #[setters(set_millisecond_offsets, get_millisecond_offsets)]
        pub millisecond_offsets: Option<
            types::EvaluationSuggestedAnswerTranscriptMillisecondOffsets,
        >,
        /// Part of the transcript concerned.
        #[member(optional, text, "TranscriptSegment")]
        #[setters(set_transcript_segment, get_transcript_segment)]
        pub transcript_segment: Option<String>,
    }
}
