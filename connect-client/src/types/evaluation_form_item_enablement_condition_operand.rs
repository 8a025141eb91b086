// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// One operand of an enablement condition: a comparison or a further condition.
    #[shape("EvaluationFormItemEnablementConditionOperand")]
    pub enum EvaluationFormItemEnablementConditionOperand {
        /// Nested condition, as an operand.
        #[member("Condition", as_condition, is_condition)]
        Condition(types::EvaluationFormItemEnablementCondition),
        /// Single comparison, as an operand.
        #[member("Expression", as_expression, is_expression)]
        Expression(types::EvaluationFormItemEnablementExpression),
    }
}
