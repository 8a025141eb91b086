// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormScoringStrategy`.
    #[shape("EvaluationFormScoringStrategy", EvaluationFormScoringStrategyBuilder, fallible)]
    pub struct EvaluationFormScoringStrategy {
        /// `Mode`.
        /// Required.
        #[member(required, value(types::EvaluationFormScoringMode), "Mode", required)]
        #[setters(set_mode, get_mode)]
        pub mode: types::EvaluationFormScoringMode,
        /// `Status`.
        /// Required.
        #[member(required, value(types::EvaluationFormScoringStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormScoringStatus,
        /// `ScoreThresholds`.
        #[member(optional, list(types::EvaluationFormScoreThreshold), "ScoreThresholds")]
        #[setters(set_score_thresholds, get_score_thresholds)]
        pub score_thresholds: Option<Vec<types::EvaluationFormScoreThreshold>>,
    }
}
