// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How a multi-select question of an evaluation form is answered automatically.
    #[shape(
        "EvaluationFormMultiSelectQuestionAutomation",
        EvaluationFormMultiSelectQuestionAutomationBuilder
    )]
    pub struct EvaluationFormMultiSelectQuestionAutomation {
        /// Options that automation chooses from.
        #[member(
            optional,
            list(types::EvaluationFormMultiSelectQuestionAutomationOption),
            "Options"
        )]
        #[setters(set_options, get_options)]
        pub options: Option<Vec<types::EvaluationFormMultiSelectQuestionAutomationOption>>,
        /// Reference IDs of the default options.
        #[member(optional, list(String), "DefaultOptionRefIds")]
        #[setters(set_default_option_ref_ids, get_default_option_ref_ids)]
        pub default_option_ref_ids: Option<Vec<String>>,
        /// Where the automated answer comes from.
        #[member(
            optional,
            value(types::EvaluationFormQuestionAutomationAnswerSource),
            "AnswerSource"
        )]
        #[setters(set_answer_source, get_answer_source)]
        pub answer_source: Option<types::EvaluationFormQuestionAutomationAnswerSource>,
    }
}
