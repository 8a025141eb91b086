// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Redaction of a transcript segment, and where in the text it applies.
    #[shape(
        "RealTimeContactAnalysisTranscriptItemRedaction",
        RealTimeContactAnalysisTranscriptItemRedactionBuilder
    )]
    pub struct RealTimeContactAnalysisTranscriptItemRedaction {
        /// Where redaction applies: the sensitive text in `Raw` output, the redaction tags in `Redacted` output.
        #[member(
            optional,
            list(types::RealTimeContactAnalysisCharacterInterval),
            "CharacterOffsets"
        )]
        #[setters(set_character_offsets, get_character_offsets)]
        pub character_offsets: Option<Vec<types::RealTimeContactAnalysisCharacterInterval>>,
    }
}
