// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on data tables in a search: one text condition, or others joined by AND or OR.
    #[shape("DataTableSearchCriteria", DataTableSearchCriteriaBuilder)]
    pub struct DataTableSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::DataTableSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::DataTableSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::DataTableSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::DataTableSearchCriteria>>,
        /// Condition on a string.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
