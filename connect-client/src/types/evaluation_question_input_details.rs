// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationQuestionInputDetails`.
    #[shape("EvaluationQuestionInputDetails", EvaluationQuestionInputDetailsBuilder)]
    pub struct EvaluationQuestionInputDetails {
        /// `TranscriptType`.
        #[member(optional, value(types::EvaluationTranscriptType), "TranscriptType")]
        #[setters(set_transcript_type, get_transcript_type)]
        pub transcript_type: Option<types::EvaluationTranscriptType>,
    }
}
