// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Source from which automation takes its answer to a question.
    #[shape(
        "EvaluationFormQuestionAutomationAnswerSource",
        EvaluationFormQuestionAutomationAnswerSourceBuilder,
        fallible
    )]
    pub struct EvaluationFormQuestionAutomationAnswerSource {
        /// Where the automatic answer comes from: Contact Lens data, generative AI, or conditions in the question's rules.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormQuestionAutomationAnswerSourceType),
            "SourceType",
            required
        )]
        #[setters(set_source_type, get_source_type)]
        pub source_type: types::EvaluationFormQuestionAutomationAnswerSourceType,
    }
}
