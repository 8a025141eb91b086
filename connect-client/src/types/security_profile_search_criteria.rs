// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SecurityProfileSearchCriteria`.
    #[shape("SecurityProfileSearchCriteria", SecurityProfileSearchCriteriaBuilder)]
    pub struct SecurityProfileSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::SecurityProfileSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::SecurityProfileSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::SecurityProfileSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::SecurityProfileSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
