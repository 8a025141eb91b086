// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormSearchCriteria`.
    #[shape("EvaluationFormSearchCriteria", EvaluationFormSearchCriteriaBuilder)]
    pub struct EvaluationFormSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::EvaluationFormSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::EvaluationFormSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::EvaluationFormSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::EvaluationFormSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `NumberCondition`.
        #[member(optional, value(types::NumberCondition), "NumberCondition")]
        #[setters(set_number_condition, get_number_condition)]
        pub number_condition: Option<types::NumberCondition>,
        /// `BooleanCondition`.
        #[member(optional, value(types::BooleanCondition), "BooleanCondition")]
        #[setters(set_boolean_condition, get_boolean_condition)]
        pub boolean_condition: Option<types::BooleanCondition>,
        /// `DateTimeCondition`.
        #[member(optional, value(types::DateTimeCondition), "DateTimeCondition")]
        #[setters(set_date_time_condition, get_date_time_condition)]
        pub date_time_condition: Option<types::DateTimeCondition>,
    }
}
