// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MetricFilterBooleanCondition`.
    #[shape("MetricFilterBooleanCondition", MetricFilterBooleanConditionBuilder, fallible)]
    pub struct MetricFilterBooleanCondition {
        /// `Comparison`.
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
