// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Changes to the levels of the user hierarchy, of which there can be five.
    #[shape("HierarchyStructureUpdate", HierarchyStructureUpdateBuilder)]
    pub struct HierarchyStructureUpdate {
        /// Change to level one.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelOne")]
        #[setters(set_level_one, get_level_one)]
        pub level_one: Option<types::HierarchyLevelUpdate>,
        /// Change to level two.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelTwo")]
        #[setters(set_level_two, get_level_two)]
        pub level_two: Option<types::HierarchyLevelUpdate>,
        /// Change to level three.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelThree")]
        #[setters(set_level_three, get_level_three)]
        pub level_three: Option<types::HierarchyLevelUpdate>,
        /// Change to level four.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelFour")]
        #[setters(set_level_four, get_level_four)]
        pub level_four: Option<types::HierarchyLevelUpdate>,
        /// Change to level five.
        #[member(optional, value(types::HierarchyLevelUpdate), "LevelFive")]
        #[setters(set_level_five, get_level_five)]
        pub level_five: Option<types::HierarchyLevelUpdate>,
    }
}
