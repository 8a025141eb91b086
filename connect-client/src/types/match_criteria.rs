// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Selects particular agents in a routing condition.
    #[shape("MatchCriteria", MatchCriteriaBuilder)]
    pub struct MatchCriteria {
        /// The selected agents.
        #[member(optional, value(types::AgentsCriteria), "AgentsCriteria")]
        #[setters(set_agents_criteria, get_agents_criteria)]
        pub agents_criteria: Option<types::AgentsCriteria>,
    }
}
