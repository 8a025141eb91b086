// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Built-in condition of a metric filter, which works without `FilterValues`.
    #[shape("FilterV2StringCondition", FilterV2StringConditionBuilder)]
    pub struct FilterV2StringCondition {
        /// Which built-in comparison to make.
        #[member(
            optional,
            value(types::FilterV2StringConditionComparisonOperator),
            "Comparison"
        )]
        #[setters(set_comparison, get_comparison)]
        pub comparison: Option<types::FilterV2StringConditionComparisonOperator>,
    }
}
