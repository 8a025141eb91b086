// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormMultiSelectQuestionProperties`.
    #[shape(
        "EvaluationFormMultiSelectQuestionProperties",
        EvaluationFormMultiSelectQuestionPropertiesBuilder,
        fallible
    )]
    pub struct EvaluationFormMultiSelectQuestionProperties {
        /// `Options`.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormMultiSelectQuestionOption),
            "Options",
            required
        )]
        #[setters(set_options, get_options)]
        pub options: Vec<types::EvaluationFormMultiSelectQuestionOption>,
        /// `DisplayAs`.
        #[member(
            optional,
            value(types::EvaluationFormMultiSelectQuestionDisplayMode),
            "DisplayAs"
        )]
        #[setters(set_display_as, get_display_as)]
        pub display_as: Option<types::EvaluationFormMultiSelectQuestionDisplayMode>,
        /// `Automation`.
        #[member(
            optional,
            value(types::EvaluationFormMultiSelectQuestionAutomation),
            "Automation"
        )]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormMultiSelectQuestionAutomation>,
    }
}
