// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition of a contact search on one step of a contact's routing criteria.
    #[shape("SearchableRoutingCriteriaStep", SearchableRoutingCriteriaStepBuilder)]
    pub struct SearchableRoutingCriteriaStep {
        /// Condition on the preferred agents of the routing step.
        #[member(optional, value(types::SearchableAgentCriteriaStep), "AgentCriteria")]
        #[setters(set_agent_criteria, get_agent_criteria)]
        pub agent_criteria: Option<types::SearchableAgentCriteriaStep>,
    }
}
