// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How a text question of an evaluation form is answered automatically.
    #[shape(
        "EvaluationFormTextQuestionAutomation",
        EvaluationFormTextQuestionAutomationBuilder
    )]
    pub struct EvaluationFormTextQuestionAutomation {
        /// Where the automatic answer comes from.
        #[member(
            optional,
            value(types::EvaluationFormQuestionAutomationAnswerSource),
            "AnswerSource"
        )]
        #[setters(set_answer_source, get_answer_source)]
        pub answer_source: Option<types::EvaluationFormQuestionAutomationAnswerSource>,
    }
}
