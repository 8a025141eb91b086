// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on a numeric field, for the filter of a metric component.
    #[shape("MetricFilterNumberCondition", MetricFilterNumberConditionBuilder, fallible)]
    pub struct MetricFilterNumberCondition {
        /// How the field has to compare with the values.
        /// Required.
        #[member(
            required,
            value(types::MetricFilterNumberConditionComparison),
            "Comparison",
            required
        )]
        #[setters(set_comparison, get_comparison)]
        pub comparison: types::MetricFilterNumberConditionComparison,
        /// Numbers with which the field is compared.
        /// Required; 1 to 10 elements.
        #[member(required, list(f64), "Values", required, min_length(1))]
        #[setters(set_values, get_values)]
        pub values: Vec<f64>,
    }
}
