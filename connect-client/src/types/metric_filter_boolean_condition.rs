// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on a Boolean field, for the filter of a metric component.
    #[shape("MetricFilterBooleanCondition", MetricFilterBooleanConditionBuilder, fallible)]
    pub struct MetricFilterBooleanCondition {
        /// Whether the field has to be true or false.
        /// Required.
        #[member(
            required,
            value(types::MetricFilterBooleanConditionComparison),
            "Comparison",
            required
        )]
        #[setters(set_comparison, get_comparison)]
        pub comparison: types::MetricFilterBooleanConditionComparison,
    }
}
