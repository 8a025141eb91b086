// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How a question of an evaluation form counts in the score, if at all.
    #[shape(
        "EvaluationFormQuestionScoringConfiguration",
        EvaluationFormQuestionScoringConfigurationBuilder,
        infallible
    )]
    pub struct EvaluationFormQuestionScoringConfiguration {
        /// How the question earns points, for scoring by points.
        #[member(optional, value(types::QuestionPointsConfiguration), "PointsConfiguration")]
        #[setters(set_points_configuration, get_points_configuration)]
        pub points_configuration: Option<types::QuestionPointsConfiguration>,
        /// Whether the question is left out of scoring.
        #[member(default(false), copy(bool), "IsExcludedFromScoring", defaults)]
        #[setters(set_is_excluded_from_scoring, get_is_excluded_from_scoring)]
        pub is_excluded_from_scoring: bool,
        /// Scores at which performance categories begin and end.
        #[member(optional, list(types::EvaluationFormScoreThreshold), "ScoreThresholds")]
        #[setters(set_score_thresholds, get_score_thresholds)]
        pub score_thresholds: Option<Vec<types::EvaluationFormScoreThreshold>>,
    }
}
