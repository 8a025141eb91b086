// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationSearchCriteria`.
    #[shape("EvaluationSearchCriteria", EvaluationSearchCriteriaBuilder)]
    pub struct EvaluationSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::EvaluationSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::EvaluationSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::EvaluationSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::EvaluationSearchCriteria>>,
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
        /// `DecimalCondition`.
        #[member(optional, value(types::DecimalCondition), "DecimalCondition")]
        #[setters(set_decimal_condition, get_decimal_condition)]
        pub decimal_condition: Option<types::DecimalCondition>,
    }
}
