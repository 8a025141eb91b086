// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `SearchableAgentCriteriaStep`.
    #[shape("SearchableAgentCriteriaStep", SearchableAgentCriteriaStepBuilder)]
    pub struct SearchableAgentCriteriaStep {
        /// `AgentIds`.
        /// At most 100 elements.
        #[member(
            optional,
            list(String),
            "AgentIds",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_agent_ids, get_agent_ids)]
        pub agent_ids: Option<Vec<String>>,
        /// `MatchType`.
        #[member(optional, value(types::SearchContactsMatchType), "MatchType")]
        #[setters(set_match_type, get_match_type)]
        pub match_type: Option<types::SearchContactsMatchType>,
    }
}
