// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisTranscriptItemRedaction`.
    #[shape(
        "RealTimeContactAnalysisTranscriptItemRedaction",
        RealTimeContactAnalysisTranscriptItemRedactionBuilder
    )]
    pub struct RealTimeContactAnalysisTranscriptItemRedaction {
        /// `CharacterOffsets`.
        #[member(
            optional,
            list(types::RealTimeContactAnalysisCharacterInterval),
            "CharacterOffsets"
        )]
        #[setters(set_character_offsets, get_character_offsets)]
        pub character_offsets: Option<Vec<types::RealTimeContactAnalysisCharacterInterval>>,
    }
}
