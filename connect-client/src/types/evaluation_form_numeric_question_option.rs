// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Range of answers to a numeric question, with what answers in it score.
    #[shape(
        "EvaluationFormNumericQuestionOption",
        EvaluationFormNumericQuestionOptionBuilder,
        infallible
    )]
    pub struct EvaluationFormNumericQuestionOption {
        /// Smallest answer in the range.
        /// Required.
        #[member(default(0), copy(i32), "MinValue", required)]
        #[setters(set_min_value, get_min_value)]
        pub min_value: i32,
        /// Largest answer in the range.
        /// Required.
        #[member(default(0), copy(i32), "MaxValue", required)]
        #[setters(set_max_value, get_max_value)]
        pub max_value: i32,
        /// Score for answers in the range.
        #[member(default(0), copy(i32), "Score", defaults)]
        #[setters(set_score, get_score)]
        pub score: i32,
        /// Whether an answer in the range fails the evaluation, whose overall score then is 0.
        #[member(default(false), copy(bool), "AutomaticFail", defaults)]
        #[setters(set_automatic_fail, get_automatic_fail)]
        pub automatic_fail: bool,
        /// Settings for the automatic fail.
        #[member(
            optional,
            value(types::AutomaticFailConfiguration),
            "AutomaticFailConfiguration"
        )]
        #[setters(set_automatic_fail_configuration, get_automatic_fail_configuration)]
        pub automatic_fail_configuration: Option<types::AutomaticFailConfiguration>,
        /// Points for answers in the range in point-based scoring.
        #[member(
            optional,
            value(types::QuestionOptionPointsConfiguration),
            "PointsConfiguration"
        )]
        #[setters(set_points_configuration, get_points_configuration)]
        pub points_configuration: Option<types::QuestionOptionPointsConfiguration>,
    }
}
