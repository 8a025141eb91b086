// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationMetadata`.
    #[shape("EvaluationMetadata", EvaluationMetadataBuilder, fallible)]
    pub struct EvaluationMetadata {
        /// `ContactId`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: String,
        /// `EvaluatorArn`.
        /// Required.
        #[member(required, text, "EvaluatorArn", required)]
        #[setters(set_evaluator_arn, get_evaluator_arn)]
        pub evaluator_arn: String,
        /// `ContactAgentId`.
        /// 1 to 500 characters.
        #[member(optional, text, "ContactAgentId", min_length(1))]
        #[setters(set_contact_agent_id, get_contact_agent_id)]
        pub contact_agent_id: Option<String>,
        /// `CalibrationSessionId`.
        /// 1 to 500 characters.
        #[member(optional, text, "CalibrationSessionId", min_length(1))]
        #[setters(set_calibration_session_id, get_calibration_session_id)]
        pub calibration_session_id: Option<String>,
        /// `Score`.
        #[member(optional, value(types::EvaluationScore), "Score")]
        #[setters(set_score, get_score)]
        pub score: Option<types::EvaluationScore>,
        /// `AutoEvaluation`.
        #[member(optional, value(types::AutoEvaluationDetails), "AutoEvaluation")]
        #[setters(set_auto_evaluation, get_auto_evaluation)]
        pub auto_evaluation: Option<types::AutoEvaluationDetails>,
        /// `Acknowledgement`.
        #[member(optional, value(types::EvaluationAcknowledgement), "Acknowledgement")]
        #[setters(set_acknowledgement, get_acknowledgement)]
        pub acknowledgement: Option<types::EvaluationAcknowledgement>,
        /// `Review`.
        #[member(optional, value(types::EvaluationReviewMetadata), "Review")]
        #[setters(set_review, get_review)]
        pub review: Option<types::EvaluationReviewMetadata>,
        /// `ContactParticipant`.
        #[member(optional, value(types::EvaluationContactParticipant), "ContactParticipant")]
        #[setters(set_contact_participant, get_contact_participant)]
        pub contact_participant: Option<types::EvaluationContactParticipant>,
        /// `SamplingJobId`.
        /// 1 to 500 characters.
        #[member(optional, text, "SamplingJobId", min_length(1))]
        #[setters(set_sampling_job_id, get_sampling_job_id)]
        pub sampling_job_id: Option<String>,
    }
}
