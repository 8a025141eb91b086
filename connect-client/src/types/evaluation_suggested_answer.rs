// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Answer that automation suggests for an evaluation question, with the analysis behind it.
    #[shape("EvaluationSuggestedAnswer", EvaluationSuggestedAnswerBuilder, fallible)]
    pub struct EvaluationSuggestedAnswer {
        /// Answer that is suggested.
        #[member(optional, value(types::EvaluationAnswerData), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<types::EvaluationAnswerData>,
        /// How far making the suggestion has come.
        /// Required.
        #[member(
            required,
            value(types::EvaluationSuggestedAnswerStatus),
            "Status",
            required
        )]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationSuggestedAnswerStatus,
        /// What the suggestion is based on.
        #[member(optional, value(types::EvaluationQuestionInputDetails), "Input")]
        #[setters(set_input, get_input)]
        pub input: Option<types::EvaluationQuestionInputDetails>,
        /// Kind of analysis behind the suggestion.
        /// Required.
        #[member(
            required,
            value(types::EvaluationQuestionAnswerAnalysisType),
            "AnalysisType",
            required
        )]
        #[setters(set_analysis_type, get_analysis_type)]
        pub analysis_type: types::EvaluationQuestionAnswerAnalysisType,
        /// What the analysis found, in detail.
        #[member(
            optional,
            value(types::EvaluationQuestionAnswerAnalysisDetails),
            "AnalysisDetails"
        )]
        #[setters(set_analysis_details, get_analysis_details)]
        pub analysis_details: Option<types::EvaluationQuestionAnswerAnalysisDetails>,
    }
}
