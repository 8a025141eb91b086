// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Evaluation form that a search found, in short.
    #[shape("EvaluationFormSearchSummary", EvaluationFormSearchSummaryBuilder, fallible)]
    pub struct EvaluationFormSearchSummary {
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
        /// Title of the form.
        /// Required.
        #[member(required, text, "Title", required)]
        #[setters(set_title, get_title)]
        pub title: String,
        /// Whether the form is a draft or active.
        /// Required.
        #[member(required, value(types::EvaluationFormVersionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormVersionStatus,
        /// What the form is for, in words.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// When it was made.
        /// Required.
        #[member(required, value(primitives::DateTime), "CreatedTime", required)]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// ARN of whoever made the form.
        /// Required.
        #[member(required, text, "CreatedBy", required)]
        #[setters(set_created_by, get_created_by)]
        pub created_by: String,
        /// When it was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// ARN of whoever changed the form last.
        /// Required.
        #[member(required, text, "LastModifiedBy", required)]
        #[setters(set_last_modified_by, get_last_modified_by)]
        pub last_modified_by: String,
        /// When the form was last activated.
        #[member(optional, value(primitives::DateTime), "LastActivatedTime")]
        #[setters(set_last_activated_time, get_last_activated_time)]
        pub last_activated_time: Option<primitives::DateTime>,
        /// User who activated the form last.
        #[member(optional, text, "LastActivatedBy")]
        #[setters(set_last_activated_by, get_last_activated_by)]
        pub last_activated_by: Option<String>,
        /// Number of the newest version.
        /// Required.
        #[member(required, copy(i32), "LatestVersion", required)]
        #[setters(set_latest_version, get_latest_version)]
        pub latest_version: i32,
        /// Number of the version in use.
        #[member(optional, copy(i32), "ActiveVersion")]
        #[setters(set_active_version, get_active_version)]
        pub active_version: Option<i32>,
        /// Whether automated evaluation is on for the form.
        #[member(default(false), copy(bool), "AutoEvaluationEnabled", defaults)]
        #[setters(set_auto_evaluation_enabled, get_auto_evaluation_enabled)]
        pub auto_evaluation_enabled: bool,
        /// Language of the form.
        #[member(
            optional,
            value(types::EvaluationFormLanguageCode),
            "EvaluationFormLanguage"
        )]
        #[setters(set_evaluation_form_language, get_evaluation_form_language)]
        pub evaluation_form_language: Option<types::EvaluationFormLanguageCode>,
        /// Type of contact interaction that the form evaluates.
        #[member(optional, value(types::ContactInteractionType), "ContactInteractionType")]
        #[setters(set_contact_interaction_type, get_contact_interaction_type)]
        pub contact_interaction_type: Option<types::ContactInteractionType>,
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
        /// Version of the AI model behind automated evaluations with the form.
        /// 1 to 256 characters.
        #[member(optional, text, "AIVersion", min_length(1))]
        #[setters(set_ai_version, get_ai_version)]
        pub ai_version: Option<String>,
    }
}
