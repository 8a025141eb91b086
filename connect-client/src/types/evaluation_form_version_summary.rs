// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One version of an evaluation form in short.
    #[shape("EvaluationFormVersionSummary", EvaluationFormVersionSummaryBuilder, fallible)]
    pub struct EvaluationFormVersionSummary {
        /// ARN of the evaluation form.
        /// Required.
        #[member(required, text, "EvaluationFormArn", required)]
        #[setters(set_evaluation_form_arn, get_evaluation_form_arn)]
        pub evaluation_form_arn: String,
        /// ID of the evaluation form.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
        /// Number of the version.
        /// Required.
        #[member(default(0), copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
        /// Whether the form is locked against changes.
        /// Required.
        #[member(default(false), copy(bool), "Locked", required)]
        #[setters(set_locked, get_locked)]
        pub locked: bool,
        /// Whether the version is a draft or active.
        /// Required.
        #[member(required, value(types::EvaluationFormVersionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormVersionStatus,
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
    }
}
