// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Condition on which agents a routing step prefers, for a contact search.
    #[shape("SearchableAgentCriteriaStep", SearchableAgentCriteriaStepBuilder)]
    pub struct SearchableAgentCriteriaStep {
        /// IDs of the preferred agents to look for.
        /// At most 100 elements.
        #[member(
            optional,
            list(String),
            "AgentIds",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_agent_ids, get_agent_ids)]
        pub agent_ids: Option<Vec<String>>,
        /// How several agent criteria steps combine.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
