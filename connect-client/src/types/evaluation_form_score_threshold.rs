// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormScoreThreshold`.
    #[shape("EvaluationFormScoreThreshold", EvaluationFormScoreThresholdBuilder, fallible)]
    pub struct EvaluationFormScoreThreshold {
        /// `PerformanceCategory`.
        /// Required.
        #[member(
            required,
            value(types::PerformanceCategoryName),
            "PerformanceCategory",
            required
        )]
        #[setters(set_performance_category, get_performance_category)]
        pub performance_category: types::PerformanceCategoryName,
        /// `MinScorePercentage`.
        #[member(default(0.0), copy(f64), "MinScorePercentage", defaults)]
        #[setters(set_min_score_percentage, get_min_score_percentage)]
        pub min_score_percentage: f64,
        /// `MaxScorePercentage`.
        #[member(default(0.0), copy(f64), "MaxScorePercentage", defaults)]
        #[setters(set_max_score_percentage, get_max_score_percentage)]
        pub max_score_percentage: f64,
    }
}
