// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormSingleSelectQuestionProperties`.
    #[shape(
        "EvaluationFormSingleSelectQuestionProperties",
        EvaluationFormSingleSelectQuestionPropertiesBuilder,
        fallible
    )]
    pub struct EvaluationFormSingleSelectQuestionProperties {
        /// `Options`.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormSingleSelectQuestionOption),
            "Options",
            required
        )]
        #[setters(set_options, get_options)]
        pub options: Vec<types::EvaluationFormSingleSelectQuestionOption>,
        /// `DisplayAs`.
        #[member(
            optional,
            value(types::EvaluationFormSingleSelectQuestionDisplayMode),
            "DisplayAs"
        )]
        #[setters(set_display_as, get_display_as)]
        pub display_as: Option<types::EvaluationFormSingleSelectQuestionDisplayMode>,
        /// `Automation`.
        #[member(
            optional,
            value(types::EvaluationFormSingleSelectQuestionAutomation),
            "Automation"
        )]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormSingleSelectQuestionAutomation>,
    }
}
