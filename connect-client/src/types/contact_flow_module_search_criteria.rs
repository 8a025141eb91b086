// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on flow modules in a search: on text, state or status, or others joined by AND or OR.
    #[shape("ContactFlowModuleSearchCriteria", ContactFlowModuleSearchCriteriaBuilder)]
    pub struct ContactFlowModuleSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::ContactFlowModuleSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::ContactFlowModuleSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::ContactFlowModuleSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::ContactFlowModuleSearchCriteria>>,
        /// Condition on a text field.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on the module's state: active or archived.
        #[member(optional, value(types::ContactFlowModuleState), "StateCondition")]
        #[setters(set_state_condition, get_state_condition)]
        pub state_condition: Option<types::ContactFlowModuleState>,
        /// Condition on the module's status: published or saved.
        #[member(optional, value(types::ContactFlowModuleStatus), "StatusCondition")]
        #[setters(set_status_condition, get_status_condition)]
        pub status_condition: Option<types::ContactFlowModuleStatus>,
    }
}
