// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RealTimeContactAnalysisExtractedInformationValue`.
    #[shape(
        "RealTimeContactAnalysisExtractedInformationValue",
        RealTimeContactAnalysisExtractedInformationValueBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisExtractedInformationValue {
        /// `Content`.
        /// Required; 1 to 1024 characters.
        #[member(required, text, "Content", required, min_length(1))]
        #[setters(set_content, get_content)]
        pub content: String,
        /// `PointsOfInterest`.
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
