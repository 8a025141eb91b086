// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormItemEnablementCondition`.
    #[shape(
        "EvaluationFormItemEnablementCondition",
        EvaluationFormItemEnablementConditionBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementCondition {
        /// `Operands`.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormItemEnablementConditionOperand),
            "Operands",
            required
        )]
        #[setters(set_operands, get_operands)]
        pub operands: Vec<types::EvaluationFormItemEnablementConditionOperand>,
        /// `Operator`.
        #[member(optional, value(types::EvaluationFormItemEnablementOperator), "Operator")]
        #[setters(set_operator, get_operator)]
        pub operator: Option<types::EvaluationFormItemEnablementOperator>,
    }
}
