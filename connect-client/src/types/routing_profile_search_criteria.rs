// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RoutingProfileSearchCriteria`.
    #[shape("RoutingProfileSearchCriteria", RoutingProfileSearchCriteriaBuilder)]
    pub struct RoutingProfileSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::RoutingProfileSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::RoutingProfileSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::RoutingProfileSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::RoutingProfileSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
