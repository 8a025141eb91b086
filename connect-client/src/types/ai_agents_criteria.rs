// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Search conditions on the AI agents that contacts had.
    #[shape("AiAgentsCriteria", AiAgentsCriteriaBuilder)]
    pub struct AiAgentsCriteria {
        /// Conditions on the AI agents of a contact.
        /// At most 1 element.
        #[member(optional, list(types::AiAgentSearchCriteria), "Criteria")]
        #[setters(set_criteria, get_criteria)]
        pub criteria: Option<Vec<types::AiAgentSearchCriteria>>,
    }
}
