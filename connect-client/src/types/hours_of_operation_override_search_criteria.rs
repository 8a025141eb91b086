// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on the overrides to find: a comparison of text or dates, or several conditions combined.
    #[shape(
        "HoursOfOperationOverrideSearchCriteria",
        HoursOfOperationOverrideSearchCriteriaBuilder
    )]
    pub struct HoursOfOperationOverrideSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(
            optional,
            list(types::HoursOfOperationOverrideSearchCriteria),
            "OrConditions"
        )]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::HoursOfOperationOverrideSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(
            optional,
            list(types::HoursOfOperationOverrideSearchCriteria),
            "AndConditions"
        )]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::HoursOfOperationOverrideSearchCriteria>>,
        /// Condition on a text field.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on a date.
        #[member(optional, value(types::DateCondition), "DateCondition")]
        #[setters(set_date_condition, get_date_condition)]
        pub date_condition: Option<types::DateCondition>,
    }
}
