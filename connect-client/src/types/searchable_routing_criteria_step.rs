// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SearchableRoutingCriteriaStep`.
    #[shape("SearchableRoutingCriteriaStep", SearchableRoutingCriteriaStepBuilder)]
    pub struct SearchableRoutingCriteriaStep {
        /// `AgentCriteria`.
        #[member(optional, value(types::SearchableAgentCriteriaStep), "AgentCriteria")]
        #[setters(set_agent_criteria, get_agent_criteria)]
        pub agent_criteria: Option<types::SearchableAgentCriteriaStep>,
    }
}
