// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Path of a group through the hierarchy, with one group for each level.
    #[shape("HierarchyPath", HierarchyPathBuilder)]
    pub struct HierarchyPath {
        /// Group on the first level.
        #[member(optional, value(types::HierarchyGroupSummary), "LevelOne")]
        #[setters(set_level_one, get_level_one)]
        pub level_one: Option<types::HierarchyGroupSummary>,
        /// Group on the second level.
        #[member(optional, value(types::HierarchyGroupSummary), "LevelTwo")]
        #[setters(set_level_two, get_level_two)]
        pub level_two: Option<types::HierarchyGroupSummary>,
        /// Group on the third level.
        #[member(optional, value(types::HierarchyGroupSummary), "LevelThree")]
        #[setters(set_level_three, get_level_three)]
        pub level_three: Option<types::HierarchyGroupSummary>,
        /// Group on the fourth level.
        #[member(optional, value(types::HierarchyGroupSummary), "LevelFour")]
        #[setters(set_level_four, get_level_four)]
        pub level_four: Option<types::HierarchyGroupSummary>,
        /// Group on the fifth level.
        #[member(optional, value(types::HierarchyGroupSummary), "LevelFive")]
        #[setters(set_level_five, get_level_five)]
        pub level_five: Option<types::HierarchyGroupSummary>,
    }
}
