// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Range of scores that belongs to one performance category.
    #[shape("EvaluationFormScoreThreshold", EvaluationFormScoreThresholdBuilder, fallible)]
    pub struct EvaluationFormScoreThreshold {
        /// Performance category that the thresholds are for.
        /// Required.
        #[member(
            required,
            value(types::PerformanceCategoryName),
            "PerformanceCategory",
            required
        )]
        #[setters(set_performance_category, get_performance_category)]
        pub performance_category: types::PerformanceCategoryName,
        /// Lowest score in the category, in percent.
        #[member(default(0.0), copy(f64), "MinScorePercentage", defaults)]
        #[setters(set_min_score_percentage, get_min_score_percentage)]
        pub min_score_percentage: f64,
        /// Highest score in the category, in percent.
        #[member(default(0.0), copy(f64), "MaxScorePercentage", defaults)]
        #[setters(set_max_score_percentage, get_max_score_percentage)]
        pub max_score_percentage: f64,
    }
}
