// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Reference to part of a transcript segment, such as the text that matched a category.
    #[shape(
        "RealTimeContactAnalysisTranscriptItemWithCharacterOffsets",
        RealTimeContactAnalysisTranscriptItemWithCharacterOffsetsBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisTranscriptItemWithCharacterOffsets {
        /// ID of the transcript segment.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// Part of the transcript text that is meant, as character offsets.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisCharacterInterval),
            "CharacterOffsets"
        )]
        #[setters(set_character_offsets, get_character_offsets)]
        pub character_offsets: Option<types::RealTimeContactAnalysisCharacterInterval>,
    }
}
