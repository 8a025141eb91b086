// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Excerpt of a transcript segment with its text and position, such as one that shows an issue.
    #[shape(
        "RealTimeContactAnalysisTranscriptItemWithContent",
        RealTimeContactAnalysisTranscriptItemWithContentBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisTranscriptItemWithContent {
        /// Part of the transcript in which the issue shows, possibly redacted.
        /// 1 to 16384 characters.
        #[member(optional, text, "Content", min_length(1))]
        #[setters(set_content, get_content)]
        pub content: Option<String>,
        /// ID of the transcript segment.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// Where in the transcript the text begins and ends, as character offsets.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisCharacterInterval),
            "CharacterOffsets"
        )]
        #[setters(set_character_offsets, get_character_offsets)]
        pub character_offsets: Option<types::RealTimeContactAnalysisCharacterInterval>,
    }
}
