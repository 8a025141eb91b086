// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactFlowSearchCriteria`.
    #[shape("ContactFlowSearchCriteria", ContactFlowSearchCriteriaBuilder)]
    pub struct ContactFlowSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::ContactFlowSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::ContactFlowSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::ContactFlowSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::ContactFlowSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `TypeCondition`.
        #[member(optional, value(types::ContactFlowType), "TypeCondition")]
        #[setters(set_type_condition, get_type_condition)]
        pub type_condition: Option<types::ContactFlowType>,
        /// `StateCondition`.
        #[member(optional, value(types::ContactFlowState), "StateCondition")]
        #[setters(set_state_condition, get_state_condition)]
        pub state_condition: Option<types::ContactFlowState>,
        /// `StatusCondition`.
        #[member(optional, value(types::ContactFlowStatus), "StatusCondition")]
        #[setters(set_status_condition, get_status_condition)]
        pub status_condition: Option<types::ContactFlowStatus>,
    }
}
