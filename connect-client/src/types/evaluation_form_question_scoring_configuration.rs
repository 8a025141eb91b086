// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormQuestionScoringConfiguration`.
    #[shape(
        "EvaluationFormQuestionScoringConfiguration",
        EvaluationFormQuestionScoringConfigurationBuilder,
        infallible
    )]
    pub struct EvaluationFormQuestionScoringConfiguration {
        /// `PointsConfiguration`.
        #[member(optional, value(types::QuestionPointsConfiguration), "PointsConfiguration")]
        #[setters(set_points_configuration, get_points_configuration)]
        pub points_configuration: Option<types::QuestionPointsConfiguration>,
        /// `IsExcludedFromScoring`.
        #[member(default(false), copy(bool), "IsExcludedFromScoring", defaults)]
        #[setters(set_is_excluded_from_scoring, get_is_excluded_from_scoring)]
        pub is_excluded_from_scoring: bool,
        /// `ScoreThresholds`.
        #[member(optional, list(types::EvaluationFormScoreThreshold), "ScoreThresholds")]
        #[setters(set_score_thresholds, get_score_thresholds)]
        pub score_thresholds: Option<Vec<types::EvaluationFormScoreThreshold>>,
    }
}
