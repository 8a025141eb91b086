// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on flows in a search: on text, type, state or status, or others joined by AND or OR.
    #[shape("ContactFlowSearchCriteria", ContactFlowSearchCriteriaBuilder)]
    pub struct ContactFlowSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::ContactFlowSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::ContactFlowSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::ContactFlowSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::ContactFlowSearchCriteria>>,
        /// Condition on a text field.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on the flow's type.
        #[member(optional, value(types::ContactFlowType), "TypeCondition")]
        #[setters(set_type_condition, get_type_condition)]
        pub type_condition: Option<types::ContactFlowType>,
        /// Condition on the flow's state: active or archived.
        #[member(optional, value(types::ContactFlowState), "StateCondition")]
        #[setters(set_state_condition, get_state_condition)]
        pub state_condition: Option<types::ContactFlowState>,
        /// Condition on the flow's status: published or saved.
        #[member(optional, value(types::ContactFlowStatus), "StatusCondition")]
        #[setters(set_status_condition, get_status_condition)]
        pub status_condition: Option<types::ContactFlowStatus>,
    }
}
