// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Agent's acknowledgement of an evaluation, with its time and a comment.
    #[shape("EvaluationAcknowledgement", EvaluationAcknowledgementBuilder, fallible)]
    pub struct EvaluationAcknowledgement {
        /// When the agent acknowledged it.
        /// Required.
        #[member(required, value(primitives::DateTime), "AcknowledgedTime", required)]
        #[setters(set_acknowledged_time, get_acknowledged_time)]
        pub acknowledged_time: primitives::DateTime,
        /// ARN of the agent who acknowledged it.
        /// Required.
        #[member(required, text, "AcknowledgedBy", required)]
        #[setters(set_acknowledged_by, get_acknowledged_by)]
        pub acknowledged_by: String,
        /// Comment that the agent made when acknowledging.
        /// At most 3072 characters.
        #[member(optional, text, "AcknowledgerComment")]
        #[setters(set_acknowledger_comment, get_acknowledger_comment)]
        pub acknowledger_comment: Option<String>,
    }
}
