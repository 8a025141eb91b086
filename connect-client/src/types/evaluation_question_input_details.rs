// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Input from which automation answers a question: a raw or a redacted transcript.
    #[shape("EvaluationQuestionInputDetails", EvaluationQuestionInputDetailsBuilder)]
    pub struct EvaluationQuestionInputDetails {
        /// Whether the transcript used is raw or redacted.
        #[member(optional, value(types::EvaluationTranscriptType), "TranscriptType")]
        #[setters(set_transcript_type, get_transcript_type)]
        pub transcript_type: Option<types::EvaluationTranscriptType>,
    }
}
