// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `HoursOfOperationOverrideSearchCriteria`.
    #[shape(
        "HoursOfOperationOverrideSearchCriteria",
        HoursOfOperationOverrideSearchCriteriaBuilder
    )]
    pub struct HoursOfOperationOverrideSearchCriteria {
        /// `OrConditions`.
        #[member(
            optional,
            list(types::HoursOfOperationOverrideSearchCriteria),
            "OrConditions"
        )]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::HoursOfOperationOverrideSearchCriteria>>,
        /// `AndConditions`.
        #[member(
            optional,
            list(types::HoursOfOperationOverrideSearchCriteria),
            "AndConditions"
        )]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::HoursOfOperationOverrideSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `DateCondition`.
        #[member(optional, value(types::DateCondition), "DateCondition")]
        #[setters(set_date_condition, get_date_condition)]
        pub date_condition: Option<types::DateCondition>,
    }
}
