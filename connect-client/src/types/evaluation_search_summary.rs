// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Contact evaluation that a search found, in short.
    #[shape("EvaluationSearchSummary", EvaluationSearchSummaryBuilder, fallible)]
    pub struct EvaluationSearchSummary {
        /// ID of the contact evaluation.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EvaluationId", required, min_length(1))]
        #[setters(set_evaluation_id, get_evaluation_id)]
        pub evaluation_id: String,
        /// ARN of the contact evaluation.
        /// Required.
        #[member(required, text, "EvaluationArn", required)]
        #[setters(set_evaluation_arn, get_evaluation_arn)]
        pub evaluation_arn: String,
        /// ID of the form used.
        /// 1 to 500 characters.
        #[member(optional, text, "EvaluationFormId", min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: Option<String>,
        /// Version of the form used.
        /// Required.
        #[member(required, copy(i32), "EvaluationFormVersion", required)]
        #[setters(set_evaluation_form_version, get_evaluation_form_version)]
        pub evaluation_form_version: i32,
        /// Title of the form used.
        #[member(optional, text, "EvaluationFormTitle")]
        #[setters(set_evaluation_form_title, get_evaluation_form_title)]
        pub evaluation_form_title: Option<String>,
        /// Further facts about the evaluation, such as its contact and score.
        /// Required.
        #[member(optional, value(types::EvaluationSearchMetadata), "Metadata", required)]
        #[setters(set_metadata, get_metadata)]
        pub metadata: Option<types::EvaluationSearchMetadata>,
        /// State of the evaluation.
        /// Required.
        #[member(required, value(types::EvaluationStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationStatus,
        /// Whether it is a standard evaluation or part of a calibration.
        #[member(optional, value(types::EvaluationType), "EvaluationType")]
        #[setters(set_evaluation_type, get_evaluation_type)]
        pub evaluation_type: Option<types::EvaluationType>,
        /// When it was made.
        /// Required.
        #[member(required, value(primitives::DateTime), "CreatedTime", required)]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// When it was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
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
    }
}
