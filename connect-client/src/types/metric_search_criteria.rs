// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MetricSearchCriteria`.
    #[shape("MetricSearchCriteria", MetricSearchCriteriaBuilder)]
    pub struct MetricSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::MetricSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::MetricSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::MetricSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::MetricSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `BooleanCondition`.
        #[member(optional, value(types::BooleanCondition), "BooleanCondition")]
        #[setters(set_boolean_condition, get_boolean_condition)]
        pub boolean_condition: Option<types::BooleanCondition>,
    }
}
