// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on notifications to search for, which can combine several others with AND or OR.
    #[shape("NotificationSearchCriteria", NotificationSearchCriteriaBuilder)]
    pub struct NotificationSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::NotificationSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::NotificationSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::NotificationSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::NotificationSearchCriteria>>,
        /// Condition on a text field.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
