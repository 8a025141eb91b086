// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormContent`.
    #[shape("EvaluationFormContent", EvaluationFormContentBuilder, fallible)]
    pub struct EvaluationFormContent {
        /// `EvaluationFormVersion`.
        /// Required.
        #[member(default(0), copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
        /// `EvaluationFormId`.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
        /// `EvaluationFormArn`.
        /// Required.
        #[member(required, text, "EvaluationFormArn", required)]
        #[setters(set_evaluation_form_arn, get_evaluation_form_arn)]
        pub evaluation_form_arn: String,
        /// `Title`.
        /// Required.
        #[member(required, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: String,
        /// `Description`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// `Items`.
        /// Required.
        #[member(required, list(types::EvaluationFormItem), "Items", required)]
        #[setters(set_items, get_items)]
        pub items: Vec<types::EvaluationFormItem>,
        /// `ScoringStrategy`.
        #[member(optional, value(types::EvaluationFormScoringStrategy), "ScoringStrategy")]
        #[setters(set_scoring_strategy, get_scoring_strategy)]
        pub scoring_strategy: Option<types::EvaluationFormScoringStrategy>,
        /// `AutoEvaluationConfiguration`.
        #[member(
            optional,
            value(types::EvaluationFormAutoEvaluationConfiguration),
            "AutoEvaluationConfiguration"
        )]
        #[setters(set_auto_evaluation_configuration, get_auto_evaluation_configuration)]
        pub auto_evaluation_configuration: Option<
            types::EvaluationFormAutoEvaluationConfiguration,
        >,
        /// `TargetConfiguration`.
        #[member(
            optional,
            value(types::EvaluationFormTargetConfiguration),
            "TargetConfiguration"
        )]
        #[setters(set_target_configuration, get_target_configuration)]
        pub target_configuration: Option<types::EvaluationFormTargetConfiguration>,
        /// `LanguageConfiguration`.
        #[member(
            optional,
            value(types::EvaluationFormLanguageConfiguration),
            "LanguageConfiguration"
        )]
        #[setters(set_language_configuration, get_language_configuration)]
        pub language_configuration: Option<types::EvaluationFormLanguageConfiguration>,
        /// `ReviewConfiguration`.
        #[member(
            optional,
            value(types::EvaluationReviewConfiguration),
            "ReviewConfiguration"
        )]
        #[setters(set_review_configuration, get_review_configuration)]
        pub review_configuration: Option<types::EvaluationReviewConfiguration>,
        /// `AIVersion`.
        /// 1 to 256 characters.
        #[member(optional, text, "AIVersion", min_length(1))]
        #[setters(set_ai_version, get_ai_version)]
        pub ai_version: Option<String>,
    }
}
