// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Evaluation of a contact with a form: the answers, notes and resulting scores.
    #[shape("Evaluation", EvaluationBuilder, fallible)]
    pub struct Evaluation {
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
        /// Metadata of the contact evaluation.
        /// Required.
        #[member(optional, value(types::EvaluationMetadata), "Metadata", required)]
        #[setters(set_metadata, get_metadata)]
        pub metadata: Option<types::EvaluationMetadata>,
        /// Answers, by question ID.
        /// Required; at most 100 entries.
        #[member(
            required,
            map(String, types::EvaluationAnswerOutput),
            "Answers",
            required,
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_answers, get_answers)]
        pub answers: HashMap<String, types::EvaluationAnswerOutput>,
        /// Notes, by question ID.
        /// Required; at most 100 entries.
        #[member(
            required,
            map(String, types::EvaluationNote),
            "Notes",
            required,
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_notes, get_notes)]
        pub notes: HashMap<String, types::EvaluationNote>,
        /// Status of the contact evaluation.
        /// Required.
        #[member(required, value(types::EvaluationStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationStatus,
        /// Scores, by ID of the section or question.
        /// At most 100 entries.
        #[member(
            optional,
            map(String, types::EvaluationScore),
            "Scores",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_scores, get_scores)]
        pub scores: Option<HashMap<String, types::EvaluationScore>>,
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
        /// Kind of evaluation.
        #[member(optional, value(types::EvaluationType), "EvaluationType")]
        #[setters(set_evaluation_type, get_evaluation_type)]
        pub evaluation_type: Option<types::EvaluationType>,
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
        /// Whether conditions leave an item enabled, by ID of the section or question; disabled items are not scored.
        /// At most 100 entries.
        #[member(
            optional,
            map(String, types::EvaluationEnablementStatus),
            "ItemEnablementStatus"
        )]
        #[setters(set_item_enablement_status, get_item_enablement_status)]
        pub item_enablement_status: Option<
            HashMap<String, types::EvaluationEnablementStatus>,
        >,
        /// Whether external data for conditional enablement is there; if pending or failed, `DefaultAction` applies to items depending on it.
        #[member(
            optional,
            value(types::EvaluationItemResolutionStatus),
            "SourceResolutionStatus"
        )]
        #[setters(set_source_resolution_status, get_source_resolution_status)]
        pub source_resolution_status: Option<types::EvaluationItemResolutionStatus>,
        /// Values found for the external sources that conditions of the form depend on.
        /// At most 100 elements.
        #[member(optional, list(types::EvaluationResolvedSource), "SourceValues")]
        #[setters(set_source_values, get_source_values)]
        pub source_values: Option<Vec<types::EvaluationResolvedSource>>,
    }
}
