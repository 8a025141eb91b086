// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One value extracted from a conversation, and where it was found.
    #[shape(
        "RealTimeContactAnalysisExtractedInformationValue",
        RealTimeContactAnalysisExtractedInformationValueBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisExtractedInformationValue {
        /// Text of the extracted value.
        /// Required; 1 to 1024 characters.
        #[member(required, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: String,
        /// Parts of the conversation in which the value was found.
        /// Required; at most 10 elements.
        #[member(
            required,
            list(types::RealTimeContactAnalysisTranscriptItemWithCharacterOffsets),
            "PointsOfInterest",
            required
        )]
        #[setters(set_points_of_interest, get_points_of_interest)]
        pub points_of_interest: Vec<
            types::RealTimeContactAnalysisTranscriptItemWithCharacterOffsets,
        >,
    }
}
