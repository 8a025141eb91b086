// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormTextQuestionAutomation`.
    #[shape(
        "EvaluationFormTextQuestionAutomation",
        EvaluationFormTextQuestionAutomationBuilder
    )]
    pub struct EvaluationFormTextQuestionAutomation {
        /// `AnswerSource`.
        #[member(
            optional,
            value(types::EvaluationFormQuestionAutomationAnswerSource),
            "AnswerSource"
        )]
        #[setters(set_answer_source, get_answer_source)]
        pub answer_source: Option<types::EvaluationFormQuestionAutomationAnswerSource>,
    }
}
