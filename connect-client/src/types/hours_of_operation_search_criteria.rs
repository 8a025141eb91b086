// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on the hours of operation to find: a comparison of text, or several conditions combined.
    #[shape("HoursOfOperationSearchCriteria", HoursOfOperationSearchCriteriaBuilder)]
    pub struct HoursOfOperationSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::HoursOfOperationSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::HoursOfOperationSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::HoursOfOperationSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::HoursOfOperationSearchCriteria>>,
        /// Condition on a text field: `name`, `description`, `timezone` or `resourceID`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
