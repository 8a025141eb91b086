// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Properties of an evaluation form question that is answered with text.
    #[shape(
        "EvaluationFormTextQuestionProperties",
        EvaluationFormTextQuestionPropertiesBuilder
    )]
    pub struct EvaluationFormTextQuestionProperties {
        /// How the question is answered automatically.
        #[member(optional, value(types::EvaluationFormTextQuestionAutomation), "Automation")]
        #[setters(set_automation, get_automation)]
        pub automation: Option<types::EvaluationFormTextQuestionAutomation>,
    }
}
