// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormSearchSummary`.
    #[shape("EvaluationFormSearchSummary", EvaluationFormSearchSummaryBuilder, fallible)]
    pub struct EvaluationFormSearchSummary {
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
        /// `Status`.
        /// Required.
        #[member(required, value(types::EvaluationFormVersionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormVersionStatus,
        /// `Description`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// `CreatedTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "CreatedTime", required)]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// `CreatedBy`.
        /// Required.
        #[member(required, text, "CreatedBy", required)]
        #[setters(set_created_by, get_created_by)]
        pub created_by: String,
        /// `LastModifiedTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// `LastModifiedBy`.
        /// Required.
        #[member(required, text, "LastModifiedBy", required)]
        #[setters(set_last_modified_by, get_last_modified_by)]
        pub last_modified_by: String,
        /// `LastActivatedTime`.
        #[member(optional, value(primitives::DateTime), "LastActivatedTime")]
        #[setters(set_last_activated_time, get_last_activated_time)]
        pub last_activated_time: Option<primitives::DateTime>,
        /// `LastActivatedBy`.
        #[member(optional, text, "LastActivatedBy")]
        #[setters(set_last_activated_by, get_last_activated_by)]
        pub last_activated_by: Option<String>,
        /// `LatestVersion`.
        /// Required.
        #[member(required, copy(i32), "LatestVersion", required)]
        #[setters(set_latest_version, get_latest_version)]
        pub latest_version: i32,
        /// `ActiveVersion`.
        #[member(optional, copy(i32), "ActiveVersion")]
        #[setters(set_active_version, get_active_version)]
        pub active_version: Option<i32>,
        /// `AutoEvaluationEnabled`.
        #[member(default(false), copy(bool), "AutoEvaluationEnabled", defaults)]
        #[setters(set_auto_evaluation_enabled, get_auto_evaluation_enabled)]
        pub auto_evaluation_enabled: bool,
        /// `EvaluationFormLanguage`.
        #[member(
            optional,
            value(types::EvaluationFormLanguageCode),
            "EvaluationFormLanguage"
        )]
        #[setters(set_evaluation_form_language, get_evaluation_form_language)]
        pub evaluation_form_language: Option<types::EvaluationFormLanguageCode>,
        /// `ContactInteractionType`.
        #[member(optional, value(types::ContactInteractionType), "ContactInteractionType")]
        #[setters(set_contact_interaction_type, get_contact_interaction_type)]
        pub contact_interaction_type: Option<types::ContactInteractionType>,
        /// `Tags`.
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
        /// `AIVersion`.
        /// 1 to 256 characters.
        #[member(optional, text, "AIVersion", min_length(1))]
        #[setters(set_ai_version, get_ai_version)]
        pub ai_version: Option<String>,
    }
}
