// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Evaluation form in short, with its newest version and the one in use.
    #[shape("EvaluationFormSummary", EvaluationFormSummaryBuilder, fallible)]
    pub struct EvaluationFormSummary {
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
        /// ARN of the user behind the last change.
        /// Required.
        #[member(required, text, "LastModifiedBy", required)]
        #[setters(set_last_modified_by, get_last_modified_by)]
        pub last_modified_by: String,
        /// When the form was last activated.
        #[member(optional, value(primitives::DateTime), "LastActivatedTime")]
        #[setters(set_last_activated_time, get_last_activated_time)]
        pub last_activated_time: Option<primitives::DateTime>,
        /// ARN of the user behind the last activation.
        #[member(optional, text, "LastActivatedBy")]
        #[setters(set_last_activated_by, get_last_activated_by)]
        pub last_activated_by: Option<String>,
        /// Number of the newest version.
        /// Required.
        #[member(default(0), copy(i32), "LatestVersion", required)]
        #[setters(set_latest_version, get_latest_version)]
        pub latest_version: i32,
        /// Number of the version in use.
        #[member(optional, copy(i32), "ActiveVersion")]
        #[setters(set_active_version, get_active_version)]
        pub active_version: Option<i32>,
    }
}
