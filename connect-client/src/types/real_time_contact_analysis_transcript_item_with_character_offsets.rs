// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisTranscriptItemWithCharacterOffsets`.
    #[shape(
        "RealTimeContactAnalysisTranscriptItemWithCharacterOffsets",
        RealTimeContactAnalysisTranscriptItemWithCharacterOffsetsBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisTranscriptItemWithCharacterOffsets {
        /// `Id`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// `CharacterOffsets`.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisCharacterInterval),
            "CharacterOffsets"
        )]
        #[setters(set_character_offsets, get_character_offsets)]
        pub character_offsets: Option<types::RealTimeContactAnalysisCharacterInterval>,
    }
}
