// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormItemEnablementExpression`.
    #[shape(
        "EvaluationFormItemEnablementExpression",
        EvaluationFormItemEnablementExpressionBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementExpression {
        /// `Source`.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementSource),
            "Source",
            required
        )]
        #[setters(set_source, get_source)]
        pub source: Option<types::EvaluationFormItemEnablementSource>,
        /// `Values`.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormItemEnablementSourceValue),
            "Values",
            required
        )]
        #[setters(set_values, get_values)]
        pub values: Vec<types::EvaluationFormItemEnablementSourceValue>,
        /// `Comparator`.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormItemSourceValuesComparator),
            "Comparator",
            required
        )]
        #[setters(set_comparator, get_comparator)]
        pub comparator: types::EvaluationFormItemSourceValuesComparator,
    }
}
