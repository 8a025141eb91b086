// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How evaluations made with a form are scored, and whether they are.
    #[shape("EvaluationFormScoringStrategy", EvaluationFormScoringStrategyBuilder, fallible)]
    pub struct EvaluationFormScoringStrategy {
        /// How the form is scored.
        /// Required.
        #[member(required, value(types::EvaluationFormScoringMode), "Mode", required)]
        #[setters(set_mode, get_mode)]
        pub mode: types::EvaluationFormScoringMode,
        /// Whether scoring is on.
        /// Required.
        #[member(required, value(types::EvaluationFormScoringStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormScoringStatus,
        /// Scores at which performance categories begin and end.
        #[member(optional, list(types::EvaluationFormScoreThreshold), "ScoreThresholds")]
        #[setters(set_score_thresholds, get_score_thresholds)]
        pub score_thresholds: Option<Vec<types::EvaluationFormScoreThreshold>>,
    }
}
