// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Answer that a request gives to a question of a contact evaluation.
    #[shape("EvaluationAnswerInput", EvaluationAnswerInputBuilder)]
    pub struct EvaluationAnswerInput {
        /// Answer to the question.
        #[member(optional, value(types::EvaluationAnswerData), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<types::EvaluationAnswerData>,
    }
}
