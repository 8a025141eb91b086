// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on a text field, for the filter of a metric component.
    #[shape("MetricFilterStringCondition", MetricFilterStringConditionBuilder, fallible)]
    pub struct MetricFilterStringCondition {
        /// Whether the field has to match one of the values or none of them.
        /// Required.
        #[member(
            required,
            value(types::MetricFilterStringConditionComparison),
            "Comparison",
            required
        )]
        #[setters(set_comparison, get_comparison)]
        pub comparison: types::MetricFilterStringConditionComparison,
        /// Texts with which the field is compared.
        /// Required; 1 to 10 elements.
        #[member(required, list(String), "Values", required, min_length(1))]
        #[setters(set_values, get_values)]
        pub values: Vec<String>,
    }
}
