// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One version of a form for evaluating contacts, with its questions and scoring.
    #[shape("EvaluationForm", EvaluationFormBuilder, fallible)]
    pub struct EvaluationForm {
        /// ID of the evaluation form.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
        /// Version of the evaluation form.
        /// Required.
        #[member(default(0), copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
        /// Whether the form is closed to changes.
        /// Required.
        #[member(default(false), copy(bool), "Locked", required)]
        #[setters(set_locked, get_locked)]
        pub locked: bool,
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
        /// Status of this version of the form.
        /// Required.
        #[member(required, value(types::EvaluationFormVersionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormVersionStatus,
        /// Sections and questions, at most 100 of each; every question is part of a section.
        /// Required.
        #[member(required, list(types::EvaluationFormItem), "Items", required)]
        #[setters(set_items, get_items)]
        pub items: Vec<types::EvaluationFormItem>,
        /// How the form is scored.
        #[member(optional, value(types::EvaluationFormScoringStrategy), "ScoringStrategy")]
        #[setters(set_scoring_strategy, get_scoring_strategy)]
        pub scoring_strategy: Option<types::EvaluationFormScoringStrategy>,
        /// When it was made.
        /// Required.
        #[member(required, value(primitives::DateTime), "CreatedTime", required)]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// ARN of the user who made the form.
        /// Required.
        #[member(required, text, "CreatedBy", required)]
        #[setters(set_created_by, get_created_by)]
        pub created_by: String,
        /// When it was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// ARN of the user who last changed the form.
        /// Required.
        #[member(required, text, "LastModifiedBy", required)]
        #[setters(set_last_modified_by, get_last_modified_by)]
        pub last_modified_by: String,
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
        /// Settings for reviews of evaluations.
        #[member(
            optional,
            value(types::EvaluationReviewConfiguration),
            "ReviewConfiguration"
        )]
        #[setters(set_review_configuration, get_review_configuration)]
        pub review_configuration: Option<types::EvaluationReviewConfiguration>,
        /// Its tags, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
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
        /// Status of the latest validation of the form.
        #[member(
            optional,
            value(types::EvaluationFormValidationStatus),
            "LatestValidationStatus"
        )]
        #[setters(set_latest_validation_status, get_latest_validation_status)]
        pub latest_validation_status: Option<types::EvaluationFormValidationStatus>,
        /// When the latest validation of the form began.
        #[member(optional, value(primitives::DateTime), "LastValidationTime")]
        #[setters(set_last_validation_time, get_last_validation_time)]
        pub last_validation_time: Option<primitives::DateTime>,
        /// Version of the AI model behind automated evaluations.
        /// 1 to 256 characters.
        #[member(optional, text, "AIVersion", min_length(1))]
        #[setters(set_ai_version, get_ai_version)]
        pub ai_version: Option<String>,
    }
}
