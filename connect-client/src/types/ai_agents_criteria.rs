// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `AiAgentsCriteria`.
    #[shape("AiAgentsCriteria", AiAgentsCriteriaBuilder)]
    pub struct AiAgentsCriteria {
        /// `Criteria`.
        /// At most 1 element.
        #[member(optional, list(types::AiAgentSearchCriteria), "Criteria")]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Option<Vec<types::AiAgentSearchCriteria>>,
    }
}
