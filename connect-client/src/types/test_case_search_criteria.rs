// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `TestCaseSearchCriteria`.
    #[shape("TestCaseSearchCriteria", TestCaseSearchCriteriaBuilder)]
    pub struct TestCaseSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::TestCaseSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::TestCaseSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::TestCaseSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::TestCaseSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `StatusCondition`.
        #[member(optional, value(types::TestCaseStatus), "StatusCondition")]
        #[setters(set_status_condition, get_status_condition)]
        pub status_condition: Option<types::TestCaseStatus>,
    }
}
