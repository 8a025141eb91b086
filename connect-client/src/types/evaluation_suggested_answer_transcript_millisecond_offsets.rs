// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Position in the transcript that a suggested answer refers to, in milliseconds from the start.
    #[shape(
        "EvaluationSuggestedAnswerTranscriptMillisecondOffsets",
        EvaluationSuggestedAnswerTranscriptMillisecondOffsetsBuilder,
        infallible
    )]
    pub struct EvaluationSuggestedAnswerTranscriptMillisecondOffsets {
        /// Distance from the start of the transcript, in milliseconds.
        /// Required; at least 0.
        #[member(default(0), copy(i32), "BeginOffsetMillis", required, min(0.0))]
        #[setters(set_begin_offset_millis, get_begin_offset_millis)]
        pub begin_offset_millis: i32,
    }
}
