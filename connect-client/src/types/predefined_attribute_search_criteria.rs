// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `PredefinedAttributeSearchCriteria`.
    #[shape("PredefinedAttributeSearchCriteria", PredefinedAttributeSearchCriteriaBuilder)]
    pub struct PredefinedAttributeSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::PredefinedAttributeSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::PredefinedAttributeSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::PredefinedAttributeSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::PredefinedAttributeSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
