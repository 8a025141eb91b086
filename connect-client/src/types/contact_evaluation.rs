// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One evaluation of a contact.
    #[shape("ContactEvaluation", ContactEvaluationBuilder)]
    pub struct ContactEvaluation {
        /// Evaluation form in use.
        #[member(optional, text, "FormId")]
        #[setters(set_form_id, get_form_id)]
        pub form_id: Option<String>,
        /// ARN of the evaluation.
        #[member(optional, text, "EvaluationArn")]
        #[setters(set_evaluation_arn, get_evaluation_arn)]
        pub evaluation_arn: Option<String>,
        /// Progress of the evaluation.
        #[member(optional, value(types::Status), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::Status>,
        /// When the evaluation began.
        #[member(optional, value(primitives::DateTime), "StartTimestamp")]
        #[setters(set_start_timestamp, get_start_timestamp)]
        pub start_timestamp: Option<primitives::DateTime>,
        /// When the evaluation ended.
        #[member(optional, value(primitives::DateTime), "EndTimestamp")]
        #[setters(set_end_timestamp, get_end_timestamp)]
        pub end_timestamp: Option<primitives::DateTime>,
        /// When the evaluation was deleted.
        #[member(optional, value(primitives::DateTime), "DeleteTimestamp")]
        #[setters(set_delete_timestamp, get_delete_timestamp)]
        pub delete_timestamp: Option<primitives::DateTime>,
        /// Where the evaluation was exported to.
        #[member(optional, text, "ExportLocation")]
        #[setters(set_export_location, get_export_location)]
        pub export_location: Option<String>,
    }
}
