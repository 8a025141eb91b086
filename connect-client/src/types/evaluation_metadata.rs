// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Facts about a contact evaluation, such as its contact, evaluator and overall score.
    #[shape("EvaluationMetadata", EvaluationMetadataBuilder, fallible)]
    pub struct EvaluationMetadata {
        /// ID of the evaluated contact.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: String,
        /// ARN of the user behind the evaluation's last change.
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
        /// Overall score.
        #[member(optional, value(types::EvaluationScore), "Score")]
        #[setters(set_score, get_score)]
        pub score: Option<types::EvaluationScore>,
        /// Details of automated evaluation.
        #[member(optional, value(types::AutoEvaluationDetails), "AutoEvaluation")]
        #[setters(set_auto_evaluation, get_auto_evaluation)]
        pub auto_evaluation: Option<types::AutoEvaluationDetails>,
        /// Details of the evaluation's acknowledgement.
        #[member(optional, value(types::EvaluationAcknowledgement), "Acknowledgement")]
        #[setters(set_acknowledgement, get_acknowledgement)]
        pub acknowledgement: Option<types::EvaluationAcknowledgement>,
        /// Details of the evaluation's review.
        #[member(optional, value(types::EvaluationReviewMetadata), "Review")]
        #[setters(set_review, get_review)]
        pub review: Option<types::EvaluationReviewMetadata>,
        /// Participant in the contact whom the evaluation concerns.
        #[member(optional, value(types::EvaluationContactParticipant), "ContactParticipant")]
        #[setters(set_contact_participant, get_contact_participant)]
        pub contact_participant: Option<types::EvaluationContactParticipant>,
        /// ID of the sampling job.
        /// 1 to 500 characters.
        #[member(optional, text, "SamplingJobId", min_length(1))]
        #[setters(set_sampling_job_id, get_sampling_job_id)]
        pub sampling_job_id: Option<String>,
    }
}
