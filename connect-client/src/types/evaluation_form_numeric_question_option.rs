// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormNumericQuestionOption`.
    #[shape(
        "EvaluationFormNumericQuestionOption",
        EvaluationFormNumericQuestionOptionBuilder,
        infallible
    )]
    pub struct EvaluationFormNumericQuestionOption {
        /// `MinValue`.
        /// Required.
        #[member(default(0), copy(i32), "MinValue", required)]
        #[setters(set_min_value, get_min_value)]
        pub min_value: i32,
        /// `MaxValue`.
        /// Required.
        #[member(default(0), copy(i32), "MaxValue", required)]
        #[setters(set_max_value, get_max_value)]
        pub max_value: i32,
        /// `Score`.
        #[member(default(0), copy(i32), "Score", defaults)]
        #[setters(set_score, get_score)]
        pub score: i32,
        /// `AutomaticFail`.
        #[member(default(false), copy(bool), "AutomaticFail", defaults)]
        #[setters(set_automatic_fail, get_automatic_fail)]
        pub automatic_fail: bool,
        /// `AutomaticFailConfiguration`.
        #[member(
            optional,
            value(types::AutomaticFailConfiguration),
            "AutomaticFailConfiguration"
        )]
        #[setters(set_automatic_fail_configuration, get_automatic_fail_configuration)]
        pub automatic_fail_configuration: Option<types::AutomaticFailConfiguration>,
        /// `PointsConfiguration`.
        #[member(
            optional,
            value(types::QuestionOptionPointsConfiguration),
            "PointsConfiguration"
        )]
        #[setters(set_points_configuration, get_points_configuration)]
        pub points_configuration: Option<types::QuestionOptionPointsConfiguration>,
    }
}
