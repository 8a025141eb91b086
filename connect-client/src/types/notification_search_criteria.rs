// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `NotificationSearchCriteria`.
    #[shape("NotificationSearchCriteria", NotificationSearchCriteriaBuilder)]
    pub struct NotificationSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::NotificationSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::NotificationSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::NotificationSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::NotificationSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
