// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormSingleSelectQuestionAutomation`.
    #[shape(
        "EvaluationFormSingleSelectQuestionAutomation",
        EvaluationFormSingleSelectQuestionAutomationBuilder,
        infallible
    )]
    pub struct EvaluationFormSingleSelectQuestionAutomation {
        /// `Options`.
        #[member(
            default(::std::vec::Vec::new()),
            list(types::EvaluationFormSingleSelectQuestionAutomationOption),
            "Options"
        )]
        #[setters(set_options, get_options)]
        pub options: Vec<types::EvaluationFormSingleSelectQuestionAutomationOption>,
        /// `DefaultOptionRefId`.
        #[member(optional, text, "DefaultOptionRefId")]
        #[setters(set_default_option_ref_id, get_default_option_ref_id)]
        pub default_option_ref_id: Option<String>,
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
