// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// The levels of the agent hierarchy of an instance.
    #[shape("HierarchyStructure", HierarchyStructureBuilder)]
    pub struct HierarchyStructure {
        /// The first level.
        #[member(optional, value(types::HierarchyLevel), "LevelOne")]
        #[setters(set_level_one, get_level_one)]
        pub level_one: Option<types::HierarchyLevel>,
        /// The second level.
        #[member(optional, value(types::HierarchyLevel), "LevelTwo")]
        #[setters(set_level_two, get_level_two)]
        pub level_two: Option<types::HierarchyLevel>,
        /// The third level.
        #[member(optional, value(types::HierarchyLevel), "LevelThree")]
        #[setters(set_level_three, get_level_three)]
        pub level_three: Option<types::HierarchyLevel>,
        /// The fourth level.
        #[member(optional, value(types::HierarchyLevel), "LevelFour")]
        #[setters(set_level_four, get_level_four)]
        pub level_four: Option<types::HierarchyLevel>,
        /// The fifth level.
        #[member(optional, value(types::HierarchyLevel), "LevelFive")]
        #[setters(set_level_five, get_level_five)]
        pub level_five: Option<types::HierarchyLevel>,
    }
}
