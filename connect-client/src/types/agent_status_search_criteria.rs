// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on agent statuses in a search: one text condition, or others joined by AND or OR.
    #[shape("AgentStatusSearchCriteria", AgentStatusSearchCriteriaBuilder)]
    pub struct AgentStatusSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::AgentStatusSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::AgentStatusSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::AgentStatusSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::AgentStatusSearchCriteria>>,
        /// Condition on a text field: `name`, `description`, `state`, `type`, `displayOrder` or `resourceID`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
