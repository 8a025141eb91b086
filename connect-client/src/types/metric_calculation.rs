// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MetricCalculation`.
    #[shape("MetricCalculation", MetricCalculationBuilder, fallible)]
    pub struct MetricCalculation {
        /// `CalculationComponents`.
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
        /// `Calculation`.
        /// Required; 1 to 1024 characters.
        #[member(required, text, "Calculation", required, min_length(1))]
        #[setters(set_calculation, get_calculation)]
        pub calculation: String,
    }
}
