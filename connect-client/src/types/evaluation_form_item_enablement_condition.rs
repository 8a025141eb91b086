// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition that enables or disables part of a form, made of comparisons and nested conditions.
    #[shape(
        "EvaluationFormItemEnablementCondition",
        EvaluationFormItemEnablementConditionBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementCondition {
        /// Expressions or nested conditions that make up the condition.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormItemEnablementConditionOperand),
            "Operands",
            required
        )]
        #[setters(set_operands, get_operands)]
        pub operands: Vec<types::EvaluationFormItemEnablementConditionOperand>,
        /// How several operands are joined.
        #[member(optional, value(types::EvaluationFormItemEnablementOperator), "Operator")]
        #[setters(set_operator, get_operator)]
        pub operator: Option<types::EvaluationFormItemEnablementOperator>,
    }
}
