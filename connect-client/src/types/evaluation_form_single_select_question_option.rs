// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Answer that can be picked in a single-select question, with what it scores.
    #[shape(
        "EvaluationFormSingleSelectQuestionOption",
        EvaluationFormSingleSelectQuestionOptionBuilder,
        fallible
    )]
    pub struct EvaluationFormSingleSelectQuestionOption {
        /// Reference ID of the answer option, unique in the question.
        /// Required.
        #[member(required, text, "RefId", required)]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: String,
        /// Title of the option.
        /// Required.
        #[member(required, text, "Text", required)]
        #[setters(set_text, get_text)]
        pub text: String,
        /// Score that choosing the option gives.
        #[member(default(0), copy(i32), "Score", defaults)]
        #[setters(set_score, get_score)]
        pub score: i32,
        /// Whether choosing the option fails the evaluation, setting its overall score to 0.
        #[member(default(false), copy(bool), "AutomaticFail", defaults)]
        #[setters(set_automatic_fail, get_automatic_fail)]
        pub automatic_fail: bool,
        /// Settings for automatic failure.
        #[member(
            optional,
            value(types::AutomaticFailConfiguration),
            "AutomaticFailConfiguration"
        )]
        #[setters(set_automatic_fail_configuration, get_automatic_fail_configuration)]
        pub automatic_fail_configuration: Option<types::AutomaticFailConfiguration>,
        /// Points that the option is worth, for scoring by points.
        #[member(
            optional,
            value(types::QuestionOptionPointsConfiguration),
            "PointsConfiguration"
        )]
        #[setters(set_points_configuration, get_points_configuration)]
        pub points_configuration: Option<types::QuestionOptionPointsConfiguration>,
    }
}
