// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationAnswerInput`.
    #[shape("EvaluationAnswerInput", EvaluationAnswerInputBuilder)]
    pub struct EvaluationAnswerInput {
        /// `Value`.
        #[member(optional, value(types::EvaluationAnswerData), "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<types::EvaluationAnswerData>,
    }
}
