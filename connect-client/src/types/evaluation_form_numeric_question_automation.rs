// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `EvaluationFormNumericQuestionAutomation`.
    #[shape("EvaluationFormNumericQuestionAutomation")]
    pub enum EvaluationFormNumericQuestionAutomation {
        /// `AnswerSource`.
        #[member("AnswerSource", as_answer_source, is_answer_source)]
        AnswerSource(types::EvaluationFormQuestionAutomationAnswerSource),
        /// `PropertyValue`.
        #[member("PropertyValue", as_property_value, is_property_value)]
        PropertyValue(types::NumericQuestionPropertyValueAutomation),
    }
}
