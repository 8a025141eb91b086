// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Score of a contact evaluation or of one section or question in it.
    #[shape("EvaluationScore", EvaluationScoreBuilder, infallible)]
    pub struct EvaluationScore {
        /// Score, in percent.
        #[member(default(0.0), copy(f64), "Percentage", defaults)]
        #[setters(set_percentage, get_percentage)]
        pub percentage: f64,
        /// Whether the item counts as not applicable in scoring.
        #[member(default(false), copy(bool), "NotApplicable", defaults)]
        #[setters(set_not_applicable, get_not_applicable)]
        pub not_applicable: bool,
        /// Whether an answer to the item or to one below it causes automatic failure.
        #[member(default(false), copy(bool), "AutomaticFail", defaults)]
        #[setters(set_automatic_fail, get_automatic_fail)]
        pub automatic_fail: bool,
        /// Weight that went into the score.
        #[member(optional, copy(f64), "AppliedWeight")]
        #[setters(set_applied_weight, get_applied_weight)]
        pub applied_weight: Option<f64>,
        /// Points that the item earned.
        #[member(default(0), copy(i32), "EarnedPoints", defaults)]
        #[setters(set_earned_points, get_earned_points)]
        pub earned_points: i32,
        /// Most base points that the item can earn.
        #[member(default(0), copy(i32), "MaxBasePoint", defaults)]
        #[setters(set_max_base_point, get_max_base_point)]
        pub max_base_point: i32,
        /// Performance category that the score falls into.
        #[member(optional, value(types::PerformanceCategoryName), "PerformanceCategory")]
        #[setters(set_performance_category, get_performance_category)]
        pub performance_category: Option<types::PerformanceCategoryName>,
    }
}
