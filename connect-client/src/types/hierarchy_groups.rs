// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Groups of an agent, one for each level of the agent hierarchy.
    #[shape("HierarchyGroups", HierarchyGroupsBuilder)]
    pub struct HierarchyGroups {
        /// Group on the first level.
        #[member(optional, value(types::AgentHierarchyGroup), "Level1")]
        #[setters(set_level1, get_level1)]
        pub level1: Option<types::AgentHierarchyGroup>,
        /// Group on the second level.
        #[member(optional, value(types::AgentHierarchyGroup), "Level2")]
        #[setters(set_level2, get_level2)]
        pub level2: Option<types::AgentHierarchyGroup>,
        /// Group on the third level.
        #[member(optional, value(types::AgentHierarchyGroup), "Level3")]
        #[setters(set_level3, get_level3)]
        pub level3: Option<types::AgentHierarchyGroup>,
        /// Group on the fourth level.
        #[member(optional, value(types::AgentHierarchyGroup), "Level4")]
        #[setters(set_level4, get_level4)]
        pub level4: Option<types::AgentHierarchyGroup>,
        /// Group on the fifth level.
        #[member(optional, value(types::AgentHierarchyGroup), "Level5")]
        #[setters(set_level5, get_level5)]
        pub level5: Option<types::AgentHierarchyGroup>,
    }
}
