// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MetricFilterNumberCondition`.
    #[shape("MetricFilterNumberCondition", MetricFilterNumberConditionBuilder, fallible)]
    pub struct MetricFilterNumberCondition {
        /// `Comparison`.
        /// Required.
        #[member(
            required,
            value(types::MetricFilterNumberConditionComparison),
            "Comparison",
            required
        )]
        #[setters(set_comparison, get_comparison)]
        pub comparison: types::MetricFilterNumberConditionComparison,
        /// `Values`.
        /// Required; 1 to 10 elements.
        #[member(required, list(f64), "Values", required, min_length(1))]
        #[setters(set_values, get_values)]
        pub values: Vec<f64>,
    }
}
