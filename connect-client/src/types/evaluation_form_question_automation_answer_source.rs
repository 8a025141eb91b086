// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormQuestionAutomationAnswerSource`.
    #[shape(
        "EvaluationFormQuestionAutomationAnswerSource",
        EvaluationFormQuestionAutomationAnswerSourceBuilder,
        fallible
    )]
    pub struct EvaluationFormQuestionAutomationAnswerSource {
        /// `SourceType`.
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
