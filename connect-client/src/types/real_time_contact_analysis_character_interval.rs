// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Part of a text, marked by the character offsets of its beginning and end.
    #[shape(
        "RealTimeContactAnalysisCharacterInterval",
        RealTimeContactAnalysisCharacterIntervalBuilder,
        infallible
    )]
    pub struct RealTimeContactAnalysisCharacterInterval {
        /// Offset at which the interval begins, in characters.
        /// Required; at least 0.
        #[member(default(0), copy(i32), "BeginOffsetChar", required, min(0.0))]
        #[setters(set_begin_offset_char, get_begin_offset_char)]
        pub begin_offset_char: i32,
        /// Offset at which the interval ends, in characters.
        /// Required; at least 0.
        #[member(default(0), copy(i32), "EndOffsetChar", required, min(0.0))]
        #[setters(set_end_offset_char, get_end_offset_char)]
        pub end_offset_char: i32,
    }
}
