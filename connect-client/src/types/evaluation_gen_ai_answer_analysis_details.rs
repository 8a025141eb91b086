// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationGenAIAnswerAnalysisDetails`.
    #[shape(
        "EvaluationGenAIAnswerAnalysisDetails",
        EvaluationGenAiAnswerAnalysisDetailsBuilder
    )]
    pub struct EvaluationGenAiAnswerAnalysisDetails {
        /// `Justification`.
        /// At least 1 character.
        #[member(optional, text, "Justification", min_length(1))]
        #[setters(set_justification, get_justification)]
        pub justification: Option<String>,
        /// `PointsOfInterest`.
        /// At most 100 elements.
        #[member(
            optional,
            list(types::EvaluationTranscriptPointOfInterest),
            "PointsOfInterest"
        )]
        #[setters(set_points_of_interest, get_points_of_interest)]
        pub points_of_interest: Option<Vec<types::EvaluationTranscriptPointOfInterest>>,
    }
}
