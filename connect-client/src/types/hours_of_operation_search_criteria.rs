// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `HoursOfOperationSearchCriteria`.
    #[shape("HoursOfOperationSearchCriteria", HoursOfOperationSearchCriteriaBuilder)]
    pub struct HoursOfOperationSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::HoursOfOperationSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::HoursOfOperationSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::HoursOfOperationSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::HoursOfOperationSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
