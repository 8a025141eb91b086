// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How a single-select question of an evaluation form is answered automatically.
    #[shape(
        "EvaluationFormSingleSelectQuestionAutomation",
        EvaluationFormSingleSelectQuestionAutomationBuilder,
        infallible
    )]
    pub struct EvaluationFormSingleSelectQuestionAutomation {
        /// Automation options, tried in order; the first match answers the question.
        #[member(
            default(::std::vec::Vec::new()),
            list(types::EvaluationFormSingleSelectQuestionAutomationOption),
            "Options"
        )]
        #[setters(set_options, get_options)]
        pub options: Vec<types::EvaluationFormSingleSelectQuestionAutomationOption>,
        /// Reference ID of the answer option to pick when no automation option matches.
        #[member(optional, text, "DefaultOptionRefId")]
        #[setters(set_default_option_ref_id, get_default_option_ref_id)]
        pub default_option_ref_id: Option<String>,
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
