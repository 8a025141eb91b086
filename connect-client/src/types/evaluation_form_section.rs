// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormSection`.
    #[shape("EvaluationFormSection", EvaluationFormSectionBuilder, fallible)]
    pub struct EvaluationFormSection {
        /// `Title`.
        /// Required.
        #[member(required, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: String,
        /// `RefId`.
        /// Required.
        #[member(required, text, "RefId", required)]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: String,
        /// `Instructions`.
        #[member(optional, text, "Instructions")]
        #[setters(set_instructions, get_instructions)]
        pub instructions: Option<String>,
        /// `Items`.
        /// Required.
        #[member(required, list(types::EvaluationFormItem), "Items", required)]
        #[setters(set_items, get_items)]
        pub items: Vec<types::EvaluationFormItem>,
        /// `Weight`.
        #[member(default(0.0), copy(f64), "Weight", defaults)]
        #[setters(set_weight, get_weight)]
        pub weight: f64,
        /// `IsExcludedFromScoring`.
        #[member(default(false), copy(bool), "IsExcludedFromScoring", defaults)]
        #[setters(set_is_excluded_from_scoring, get_is_excluded_from_scoring)]
        pub is_excluded_from_scoring: bool,
        /// `ScoreThresholds`.
        #[member(optional, list(types::EvaluationFormScoreThreshold), "ScoreThresholds")]
        #[setters(set_score_thresholds, get_score_thresholds)]
        pub score_thresholds: Option<Vec<types::EvaluationFormScoreThreshold>>,
        /// `Enablement`.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementConfiguration),
            "Enablement"
        )]
        #[setters(set_enablement, get_enablement)]
        pub enablement: Option<types::EvaluationFormItemEnablementConfiguration>,
    }
}
