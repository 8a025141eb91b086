// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on the evaluation forms to find: a single comparison, or several conditions combined.
    #[shape("EvaluationFormSearchCriteria", EvaluationFormSearchCriteriaBuilder)]
    pub struct EvaluationFormSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::EvaluationFormSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::EvaluationFormSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::EvaluationFormSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::EvaluationFormSearchCriteria>>,
        /// Condition on a text field.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on a numeric field.
        #[member(optional, value(types::NumberCondition), "NumberCondition")]
        #[setters(set_number_condition, get_number_condition)]
        pub number_condition: Option<types::NumberCondition>,
        /// Condition on a true-or-false field.
        #[member(optional, value(types::BooleanCondition), "BooleanCondition")]
        #[setters(set_boolean_condition, get_boolean_condition)]
        pub boolean_condition: Option<types::BooleanCondition>,
        /// Condition on a date and time.
        #[member(optional, value(types::DateTimeCondition), "DateTimeCondition")]
        #[setters(set_date_time_condition, get_date_time_condition)]
        pub date_time_condition: Option<types::DateTimeCondition>,
    }
}
