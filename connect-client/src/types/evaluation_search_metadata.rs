// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Facts about a contact evaluation that a search found, such as its contact, evaluator and score.
    #[shape("EvaluationSearchMetadata", EvaluationSearchMetadataBuilder, fallible)]
    pub struct EvaluationSearchMetadata {
        /// ID of the evaluated contact.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: String,
        /// ARN of the evaluator.
        /// Required.
        #[member(required, text, "EvaluatorArn", required)]
        #[setters(set_evaluator_arn, get_evaluator_arn)]
        pub evaluator_arn: String,
        /// ID of the agent on the contact.
        /// 1 to 500 characters.
        #[member(optional, text, "ContactAgentId", min_length(1))]
        #[setters(set_contact_agent_id, get_contact_agent_id)]
        pub contact_agent_id: Option<String>,
        /// ID of the calibration session that includes the evaluation.
        /// 1 to 500 characters.
        #[member(optional, text, "CalibrationSessionId", min_length(1))]
        #[setters(set_calibration_session_id, get_calibration_session_id)]
        pub calibration_session_id: Option<String>,
        /// Total score, in percent.
        #[member(default(0.0), copy(f64), "ScorePercentage", defaults)]
        #[setters(set_score_percentage, get_score_percentage)]
        pub score_percentage: f64,
        /// Whether an answer caused automatic failure.
        #[member(default(false), copy(bool), "ScoreAutomaticFail", defaults)]
        #[setters(set_score_automatic_fail, get_score_automatic_fail)]
        pub score_automatic_fail: bool,
        /// Whether the score counts as not applicable.
        #[member(default(false), copy(bool), "ScoreNotApplicable", defaults)]
        #[setters(set_score_not_applicable, get_score_not_applicable)]
        pub score_not_applicable: bool,
        /// Whether automated evaluation is on.
        #[member(default(false), copy(bool), "AutoEvaluationEnabled", defaults)]
        #[setters(set_auto_evaluation_enabled, get_auto_evaluation_enabled)]
        pub auto_evaluation_enabled: bool,
        /// State of the automated evaluation.
        #[member(optional, value(types::AutoEvaluationStatus), "AutoEvaluationStatus")]
        #[setters(set_auto_evaluation_status, get_auto_evaluation_status)]
        pub auto_evaluation_status: Option<types::AutoEvaluationStatus>,
        /// When the agent acknowledged the evaluation.
        #[member(optional, value(primitives::DateTime), "AcknowledgedTime")]
        #[setters(set_acknowledged_time, get_acknowledged_time)]
        pub acknowledged_time: Option<primitives::DateTime>,
        /// Agent who made the acknowledgement.
        #[member(optional, text, "AcknowledgedBy")]
        #[setters(set_acknowledged_by, get_acknowledged_by)]
        pub acknowledged_by: Option<String>,
        /// What the agent remarked on acknowledging.
        /// At most 3072 characters.
        #[member(optional, text, "AcknowledgerComment")]
        #[setters(set_acknowledger_comment, get_acknowledger_comment)]
        pub acknowledger_comment: Option<String>,
        /// ID of the sampling job.
        /// 1 to 500 characters.
        #[member(optional, text, "SamplingJobId", min_length(1))]
        #[setters(set_sampling_job_id, get_sampling_job_id)]
        pub sampling_job_id: Option<String>,
        /// ID of the review.
        /// 1 to 500 characters.
        #[member(optional, text, "ReviewId", min_length(1))]
        #[setters(set_review_id, get_review_id)]
        pub review_id: Option<String>,
        /// Role of the contact participant whom the evaluation concerns.
        #[member(optional, value(types::ContactParticipantRole), "ContactParticipantRole")]
        #[setters(set_contact_participant_role, get_contact_participant_role)]
        pub contact_participant_role: Option<types::ContactParticipantRole>,
        /// ID of the contact participant whom the evaluation concerns.
        /// 1 to 500 characters.
        #[member(optional, text, "ContactParticipantId", min_length(1))]
        #[setters(set_contact_participant_id, get_contact_participant_id)]
        pub contact_participant_id: Option<String>,
        /// Points that the evaluation earned.
        #[member(optional, copy(i32), "EarnedPoints")]
        #[setters(set_earned_points, get_earned_points)]
        pub earned_points: Option<i32>,
        /// Most base points that the evaluation can earn.
        #[member(optional, copy(i32), "MaxBasePoint")]
        #[setters(set_max_base_point, get_max_base_point)]
        pub max_base_point: Option<i32>,
        /// Performance category that the score falls into.
        #[member(optional, value(types::PerformanceCategoryName), "PerformanceCategory")]
        #[setters(set_performance_category, get_performance_category)]
        pub performance_category: Option<types::PerformanceCategoryName>,
    }
}
