// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `PreEvaluationFilters`.
    #[shape("PreEvaluationFilters", PreEvaluationFiltersBuilder)]
    pub struct PreEvaluationFilters {
        /// `AndConditions`.
        #[member(optional, list(types::PreEvaluationFilter), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::PreEvaluationFilter>>,
    }
}
