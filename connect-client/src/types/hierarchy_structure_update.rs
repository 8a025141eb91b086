// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `HierarchyStructureUpdate`.
    #[shape("HierarchyStructureUpdate", HierarchyStructureUpdateBuilder)]
    pub struct HierarchyStructureUpdate {
        /// `LevelOne`.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelOne")]
        #[setters(set_level_one, get_level_one)]
        pub level_one: Option<types::HierarchyLevelUpdate>,
        /// `LevelTwo`.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelTwo")]
        #[setters(set_level_two, get_level_two)]
        pub level_two: Option<types::HierarchyLevelUpdate>,
        /// `LevelThree`.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelThree")]
        #[setters(set_level_three, get_level_three)]
        pub level_three: Option<types::HierarchyLevelUpdate>,
        /// `LevelFour`.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelFour")]
        #[setters(set_level_four, get_level_four)]
        pub level_four: Option<types::HierarchyLevelUpdate>,
        /// `LevelFive`.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelFive")]
        #[setters(set_level_five, get_level_five)]
        pub level_five: Option<types::HierarchyLevelUpdate>,
    }
}
