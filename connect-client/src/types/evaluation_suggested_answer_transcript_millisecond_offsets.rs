// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EvaluationSuggestedAnswerTranscriptMillisecondOffsets`.
    #[shape(
        "EvaluationSuggestedAnswerTranscriptMillisecondOffsets",
        EvaluationSuggestedAnswerTranscriptMillisecondOffsetsBuilder,
        infallible
    )]
    pub struct EvaluationSuggestedAnswerTranscriptMillisecondOffsets {
        /// `BeginOffsetMillis`.
        /// Required; at least 0.
        #[member(default(0), copy(i32), "BeginOffsetMillis", required, min(0.0))]
        #[setters(set_begin_offset_millis, get_begin_offset_millis)]
        pub begin_offset_millis: i32,
    }
}
