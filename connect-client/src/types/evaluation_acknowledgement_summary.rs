// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Agent's acknowledgement of an evaluation, as summaries of evaluations show it.
    #[shape("EvaluationAcknowledgementSummary", EvaluationAcknowledgementSummaryBuilder)]
    pub struct EvaluationAcknowledgementSummary {
        /// When an agent acknowledged it.
        #[member(optional, value(primitives::DateTime), "AcknowledgedTime")]
        #[setters(set_acknowledged_time, get_acknowledged_time)]
        pub acknowledged_time: Option<primitives::DateTime>,
        /// ARN of the agent who acknowledged it.
        #[member(optional, text, "AcknowledgedBy")]
        #[setters(set_acknowledged_by, get_acknowledged_by)]
        pub acknowledged_by: Option<String>,
        /// Comment that the agent made when acknowledging.
        /// At most 3072 characters.
        #[member(optional, text, "AcknowledgerComment")]
        #[setters(set_acknowledger_comment, get_acknowledger_comment)]
        pub acknowledger_comment: Option<String>,
    }
}
