// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on test cases to find, either single or combined from others.
    #[shape("TestCaseSearchCriteria", TestCaseSearchCriteriaBuilder)]
    pub struct TestCaseSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::TestCaseSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::TestCaseSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::TestCaseSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::TestCaseSearchCriteria>>,
        /// Condition on a text field of the test case.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on the state of the test case.
        #[member(optional, value(types::TestCaseStatus), "StatusCondition")]
        #[setters(set_status_condition, get_status_condition)]
        pub status_condition: Option<types::TestCaseStatus>,
    }
}
