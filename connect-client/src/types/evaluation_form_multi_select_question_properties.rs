// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Properties of a question for which several of the offered answers can be picked.
    #[shape(
        "EvaluationFormMultiSelectQuestionProperties",
        EvaluationFormMultiSelectQuestionPropertiesBuilder,
        fallible
    )]
    pub struct EvaluationFormMultiSelectQuestionProperties {
        /// Options to choose from.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormMultiSelectQuestionOption),
            "Options",
            required
        )]
        #[setters(set_options, get_options)]
        pub options: Vec<types::EvaluationFormMultiSelectQuestionOption>,
        /// How the options are displayed.
        #[member(
            optional,
            value(types::EvaluationFormMultiSelectQuestionDisplayMode),
            "DisplayAs"
        )]
        #[setters(set_display_as, get_display_as)]
        pub display_as: Option<types::EvaluationFormMultiSelectQuestionDisplayMode>,
        /// How the question is answered automatically.
        #[member(
            optional,
            value(types::EvaluationFormMultiSelectQuestionAutomation),
            "Automation"
        )]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormMultiSelectQuestionAutomation>,
    }
}
