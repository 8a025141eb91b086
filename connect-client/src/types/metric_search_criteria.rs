// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on metrics to search for, which can combine several others with AND or OR.
    #[shape("MetricSearchCriteria", MetricSearchCriteriaBuilder)]
    pub struct MetricSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::MetricSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::MetricSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::MetricSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::MetricSearchCriteria>>,
        /// Condition on a text field.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on a Boolean field.
        #[member(optional, value(types::BooleanCondition), "BooleanCondition")]
        #[setters(set_boolean_condition, get_boolean_condition)]
        pub boolean_condition: Option<types::BooleanCondition>,
    }
}
