// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Evaluation form as a contact evaluation used it: version, questions and settings.
    #[shape("EvaluationFormContent", EvaluationFormContentBuilder, fallible)]
    pub struct EvaluationFormContent {
        /// Version of the evaluation form.
        /// Required.
        #[member(default(0), copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
        /// ID of the evaluation form.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
        /// ARN of the evaluation form.
        /// Required.
        #[member(required, text, "EvaluationFormArn", required)]
        #[setters(set_evaluation_form_arn, get_evaluation_form_arn)]
        pub evaluation_form_arn: String,
        /// Title of the evaluation form.
        /// Required.
        #[member(required, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: String,
        /// Description of the evaluation form.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Sections and questions, at most 100 of each; every question is part of a section.
        /// Required.
        #[member(required, list(types::EvaluationFormItem), "Items", required)]
        #[setters(set_items, get_items)]
        pub items: Vec<types::EvaluationFormItem>,
        /// How the form is scored.
        #[member(optional, value(types::EvaluationFormScoringStrategy), "ScoringStrategy")]
        #[setters(set_scoring_strategy, get_scoring_strategy)]
        pub scoring_strategy: Option<types::EvaluationFormScoringStrategy>,
        /// Settings for automatic evaluation.
        #[member(
            optional,
            value(types::EvaluationFormAutoEvaluationConfiguration),
            "AutoEvaluationConfiguration"
        )]
        #[setters(set_auto_evaluation_configuration, get_auto_evaluation_configuration)]
        pub auto_evaluation_configuration: Option<
            types::EvaluationFormAutoEvaluationConfiguration,
        >,
        /// What the form evaluates.
        #[member(
            optional,
            value(types::EvaluationFormTargetConfiguration),
            "TargetConfiguration"
        )]
        #[setters(set_target_configuration, get_target_configuration)]
        pub target_configuration: Option<types::EvaluationFormTargetConfiguration>,
        /// Language settings of the form.
        #[member(
            optional,
            value(types::EvaluationFormLanguageConfiguration),
            "LanguageConfiguration"
        )]
        #[setters(set_language_configuration, get_language_configuration)]
        pub language_configuration: Option<types::EvaluationFormLanguageConfiguration>,
        /// Settings for reviews of evaluations.
        #[member(
            optional,
            value(types::EvaluationReviewConfiguration),
            "ReviewConfiguration"
        )]
        #[setters(set_review_configuration, get_review_configuration)]
        pub review_configuration: Option<types::EvaluationReviewConfiguration>,
        /// Version of the AI model behind automated evaluations.
        /// 1 to 256 characters.
        #[member(optional, text, "AIVersion", min_length(1))]
        #[setters(set_ai_version, get_ai_version)]
        pub ai_version: Option<String>,
    }
}
