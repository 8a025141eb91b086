// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Why generative AI answered an evaluation question as it did, with places in the transcript.
    #[shape(
        "EvaluationGenAIAnswerAnalysisDetails",
        EvaluationGenAiAnswerAnalysisDetailsBuilder
    )]
    pub struct EvaluationGenAiAnswerAnalysisDetails {
        /// Why generative AI gave the answer.
        /// At least 1 character.
        #[member(optional, text, "Justification", min_length(1))]
        #[setters(set_justification, get_justification)]
        pub justification: Option<String>,
        /// Places in the transcript that matter for the answer.
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
