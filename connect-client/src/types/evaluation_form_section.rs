// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Section of an evaluation form, with questions and subsections; there are at most two levels.
    #[shape("EvaluationFormSection", EvaluationFormSectionBuilder, fallible)]
    pub struct EvaluationFormSection {
        /// Title of the section.
        /// Required.
        #[member(required, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: String,
        /// Reference ID of the section, unique in the form.
        /// Required.
        #[member(required, text, "RefId", required)]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: String,
        /// Instructions for filling in the section.
        #[member(optional, text, "Instructions")]
        #[setters(set_instructions, get_instructions)]
        pub instructions: Option<String>,
        /// Questions and subsections of the section.
        /// Required.
        #[member(required, list(types::EvaluationFormItem), "Items", required)]
        #[setters(set_items, get_items)]
        pub items: Vec<types::EvaluationFormItem>,
        /// Weight of the section in scoring.
        #[member(default(0.0), copy(f64), "Weight", defaults)]
        #[setters(set_weight, get_weight)]
        pub weight: f64,
        /// Whether the section is left out of scoring.
        #[member(default(false), copy(bool), "IsExcludedFromScoring", defaults)]
        #[setters(set_is_excluded_from_scoring, get_is_excluded_from_scoring)]
        pub is_excluded_from_scoring: bool,
        /// Scores at which performance categories begin and end.
        #[member(optional, list(types::EvaluationFormScoreThreshold), "ScoreThresholds")]
        #[setters(set_score_thresholds, get_score_thresholds)]
        pub score_thresholds: Option<Vec<types::EvaluationFormScoreThreshold>>,
        /// Condition on which the section is enabled or disabled; works as for questions.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementConfiguration),
            "Enablement"
        )]
        #[setters(set_enablement, get_enablement)]
        pub enablement: Option<types::EvaluationFormItemEnablementConfiguration>,
    }
}
