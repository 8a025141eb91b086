// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Properties of a question for which one of the offered answers is picked.
    #[shape(
        "EvaluationFormSingleSelectQuestionProperties",
        EvaluationFormSingleSelectQuestionPropertiesBuilder,
        fallible
    )]
    pub struct EvaluationFormSingleSelectQuestionProperties {
        /// Answers to choose from.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormSingleSelectQuestionOption),
            "Options",
            required
        )]
        #[setters(set_options, get_options)]
        pub options: Vec<types::EvaluationFormSingleSelectQuestionOption>,
        /// How the options are shown.
        #[member(
            optional,
            value(types::EvaluationFormSingleSelectQuestionDisplayMode),
            "DisplayAs"
        )]
        #[setters(set_display_as, get_display_as)]
        pub display_as: Option<types::EvaluationFormSingleSelectQuestionDisplayMode>,
        /// How the question is answered automatically.
        #[member(
            optional,
            value(types::EvaluationFormSingleSelectQuestionAutomation),
            "Automation"
        )]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormSingleSelectQuestionAutomation>,
    }
}
