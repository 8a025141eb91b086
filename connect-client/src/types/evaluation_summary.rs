// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Contact evaluation in short: the form used, its state and the overall score.
    #[shape("EvaluationSummary", EvaluationSummaryBuilder, fallible)]
    pub struct EvaluationSummary {
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
        /// Title of the form used.
        /// Required.
        #[member(required, text, "EvaluationFormTitle", required)]
        #[setters(set_evaluation_form_title, get_evaluation_form_title)]
        pub evaluation_form_title: String,
        /// ID of the form used.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EvaluationFormId", required, min_length(1))]
        #[setters(set_evaluation_form_id, get_evaluation_form_id)]
        pub evaluation_form_id: String,
        /// ID of the calibration session that includes the evaluation.
        /// 1 to 500 characters.
        #[member(optional, text, "CalibrationSessionId", min_length(1))]
        #[setters(set_calibration_session_id, get_calibration_session_id)]
        pub calibration_session_id: Option<String>,
        /// State of the evaluation.
        /// Required.
        #[member(required, value(types::EvaluationStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationStatus,
        /// Whether automated evaluation is on.
        #[member(default(false), copy(bool), "AutoEvaluationEnabled", defaults)]
        #[setters(set_auto_evaluation_enabled, get_auto_evaluation_enabled)]
        pub auto_evaluation_enabled: bool,
        /// State of the automated evaluation.
        #[member(optional, value(types::AutoEvaluationStatus), "AutoEvaluationStatus")]
        #[setters(set_auto_evaluation_status, get_auto_evaluation_status)]
        pub auto_evaluation_status: Option<types::AutoEvaluationStatus>,
        /// ARN of the user behind the evaluation's last change.
        /// Required.
        #[member(required, text, "EvaluatorArn", required)]
        #[setters(set_evaluator_arn, get_evaluator_arn)]
        pub evaluator_arn: String,
        /// Overall score.
        #[member(optional, value(types::EvaluationScore), "Score")]
        #[setters(set_score, get_score)]
        pub score: Option<types::EvaluationScore>,
        /// Summary of the evaluation's acknowledgement.
        #[member(
            optional,
            value(types::EvaluationAcknowledgementSummary),
            "Acknowledgement"
        )]
        #[setters(set_acknowledgement, get_acknowledgement)]
        pub acknowledgement: Option<types::EvaluationAcknowledgementSummary>,
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
        /// Participant in the contact whom the evaluation concerns.
        #[member(optional, value(types::EvaluationContactParticipant), "ContactParticipant")]
        #[setters(set_contact_participant, get_contact_participant)]
        pub contact_participant: Option<types::EvaluationContactParticipant>,
    }
}
