// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Answer to a question in a contact evaluation, next to what automation suggested.
    #[shape("EvaluationAnswerOutput", EvaluationAnswerOutputBuilder)]
    pub struct EvaluationAnswerOutput {
        /// Answer to the question.
        #[member(optional, value(types::EvaluationAnswerData), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<types::EvaluationAnswerData>,
        /// Answer that the system suggested.
        #[member(optional, value(types::EvaluationAnswerData), "SystemSuggestedValue")]
        #[setters(set_system_suggested_value, get_system_suggested_value)]
        pub system_suggested_value: Option<types::EvaluationAnswerData>,
        /// Answers that automation suggested.
        #[member(optional, list(types::EvaluationSuggestedAnswer), "SuggestedAnswers")]
        #[setters(set_suggested_answers, get_suggested_answers)]
        pub suggested_answers: Option<Vec<types::EvaluationSuggestedAnswer>>,
    }
}
