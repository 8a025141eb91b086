// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// List of particular agents for a routing step.
    #[shape("AgentsCriteria", AgentsCriteriaBuilder)]
    pub struct AgentsCriteria {
        /// User IDs of the agents.
        #[member(optional, list(String), "AgentIds")]
        #[setters(set_agent_ids, get_agent_ids)]
        pub agent_ids: Option<Vec<String>>,
    }
}
