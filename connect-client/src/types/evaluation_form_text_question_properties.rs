// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormTextQuestionProperties`.
    #[shape(
        "EvaluationFormTextQuestionProperties",
        EvaluationFormTextQuestionPropertiesBuilder
    )]
    pub struct EvaluationFormTextQuestionProperties {
        /// `Automation`.
        #[member(optional, value(types::EvaluationFormTextQuestionAutomation), "Automation")]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormTextQuestionAutomation>,
    }
}
