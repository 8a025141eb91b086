// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How a custom metric is worked out: a formula and the metrics it refers to.
    #[shape("MetricCalculation", MetricCalculationBuilder, fallible)]
    pub struct MetricCalculation {
        /// Metrics that the formula refers to, each by an alias.
        /// Required; 1 to 5 elements.
        #[member(
            required,
            list(types::CalculationComponent),
            "CalculationComponents",
            required,
            min_length(1)
        )]
        #[setters(set_calculation_components, get_calculation_components)]
        pub calculation_components: Vec<types::CalculationComponent>,
        /// Formula of the metric, written with component aliases, as in `100 * SUM(M1) / SUM(M2)`.
        /// Required; 1 to 1024 characters.
        #[member(required, text, "Calculation", required, min_length(1))]
        #[setters(set_calculation, get_calculation)]
        pub calculation: String,
    }
}
