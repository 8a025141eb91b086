// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Search condition on the hierarchy groups of a contact's agent, level by level.
    #[shape("AgentHierarchyGroups", AgentHierarchyGroupsBuilder)]
    pub struct AgentHierarchyGroups {
        /// IDs of hierarchy groups on level 1.
        /// At most 10 elements.
        #[member(optional, list(String), "L1Ids")]
        #[setters(set_l1_ids, get_l1_ids)]
        pub l1_ids: Option<Vec<String>>,
        /// IDs of hierarchy groups on level 2.
        /// At most 10 elements.
        #[member(optional, list(String), "L2Ids")]
        #[setters(set_l2_ids, get_l2_ids)]
        pub l2_ids: Option<Vec<String>>,
        /// IDs of hierarchy groups on level 3.
        /// At most 10 elements.
        #[member(optional, list(String), "L3Ids")]
        #[setters(set_l3_ids, get_l3_ids)]
        pub l3_ids: Option<Vec<String>>,
        /// IDs of hierarchy groups on level 4.
        /// At most 10 elements.
        #[member(optional, list(String), "L4Ids")]
        #[setters(set_l4_ids, get_l4_ids)]
        pub l4_ids: Option<Vec<String>>,
        /// IDs of hierarchy groups on level 5.
        /// At most 10 elements.
        #[member(optional, list(String), "L5Ids")]
        #[setters(set_l5_ids, get_l5_ids)]
        pub l5_ids: Option<Vec<String>>,
    }
}
