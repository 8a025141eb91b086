// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// How automation finds the number that answers a numeric question.
    #[shape("EvaluationFormNumericQuestionAutomation")]
    pub enum EvaluationFormNumericQuestionAutomation {
        /// Where the automated answer comes from.
        #[member("AnswerSource", as_answer_source, is_answer_source)]
        AnswerSource(types::EvaluationFormQuestionAutomationAnswerSource),
        /// Property whose value automation takes as the answer.
        #[member("PropertyValue", as_property_value, is_property_value)]
        PropertyValue(types::NumericQuestionPropertyValueAutomation),
    }
}
