// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions on resource attributes that decide which resources a rule covers at all.
    #[shape("PreEvaluationFilters", PreEvaluationFiltersBuilder)]
    pub struct PreEvaluationFilters {
        /// Conditions that all have to hold.
        #[member(optional, list(types::PreEvaluationFilter), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::PreEvaluationFilter>>,
    }
}
