// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationSuggestedAnswer`.
    #[shape("EvaluationSuggestedAnswer", EvaluationSuggestedAnswerBuilder, fallible)]
    pub struct EvaluationSuggestedAnswer {
        /// `Value`.
        #[member(optional, value(types::EvaluationAnswerData), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<types::EvaluationAnswerData>,
        /// `Status`.
        /// Required.
        #[member(
            required,
            value(types::EvaluationSuggestedAnswerStatus),
            "Status",
            required
        )]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationSuggestedAnswerStatus,
        /// `Input`.
        #[member(optional, value(types::EvaluationQuestionInputDetails), "Input")]
        #[setters(set_input, get_input)]
        pub input: Option<types::EvaluationQuestionInputDetails>,
        /// `AnalysisType`.
        /// Required.
        #[member(
            required,
            value(types::EvaluationQuestionAnswerAnalysisType),
            "AnalysisType",
            required
        )]
        #[setters(set_analysis_type, get_analysis_type)]
        pub analysis_type: types::EvaluationQuestionAnswerAnalysisType,
        /// `AnalysisDetails`.
        #[member(
            optional,
            value(types::EvaluationQuestionAnswerAnalysisDetails),
            "AnalysisDetails"
        )]
        #[setters(set_analysis_details, get_analysis_details)]
        pub analysis_details: Option<types::EvaluationQuestionAnswerAnalysisDetails>,
    }
}
