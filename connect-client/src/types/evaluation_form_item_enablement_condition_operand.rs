// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `EvaluationFormItemEnablementConditionOperand`.
    #[shape("EvaluationFormItemEnablementConditionOperand")]
    pub enum EvaluationFormItemEnablementConditionOperand {
        /// `Condition`.
        #[member("Condition", as_condition, is_condition)]
        Condition(types::EvaluationFormItemEnablementCondition),
        /// `Expression`.
        #[member("Expression", as_expression, is_expression)]
        Expression(types::EvaluationFormItemEnablementExpression),
    }
}
