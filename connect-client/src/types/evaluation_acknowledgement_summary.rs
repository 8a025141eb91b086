// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `EvaluationAcknowledgementSummary`.
    #[shape("EvaluationAcknowledgementSummary", EvaluationAcknowledgementSummaryBuilder)]
    pub struct EvaluationAcknowledgementSummary {
        /// `AcknowledgedTime`.
        #[member(optional, value(primitives::DateTime), "AcknowledgedTime")]
        #[setters(set_acknowledged_time, get_acknowledged_time)]
        pub acknowledged_time: Option<primitives::DateTime>,
        /// `AcknowledgedBy`.
        #[member(optional, text, "AcknowledgedBy")]
        #[setters(set_acknowledged_by, get_acknowledged_by)]
        pub acknowledged_by: Option<String>,
        /// `AcknowledgerComment`.
        /// At most 3072 characters.
        #[member(optional, text, "AcknowledgerComment")]
        #[setters(set_acknowledger_comment, get_acknowledger_comment)]
        pub acknowledger_comment: Option<String>,
    }
}
