// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Single comparison in an enablement condition: a source, a comparator and values.
    #[shape(
        "EvaluationFormItemEnablementExpression",
        EvaluationFormItemEnablementExpressionBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementExpression {
        /// Where the compared data comes from.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementSource),
            "Source",
            required
        )]
        #[setters(set_source, get_source)]
        pub source: Option<types::EvaluationFormItemEnablementSource>,
        /// Values that the source is compared with.
        /// Required.
        #[member(
            required,
            list(types::EvaluationFormItemEnablementSourceValue),
            "Values",
            required
        )]
        #[setters(set_values, get_values)]
        pub values: Vec<types::EvaluationFormItemEnablementSourceValue>,
        /// How the source is compared: as a set, by order of numbers or times, or for equality.
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
