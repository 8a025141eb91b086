// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Hierarchy groups on the path to a user's group, one for each level.
    #[shape("HierarchyPathReference", HierarchyPathReferenceBuilder)]
    pub struct HierarchyPathReference {
        /// Hierarchy group at level one.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelOne")]
        #[setters(set_level_one, get_level_one)]
        pub level_one: Option<types::HierarchyGroupSummaryReference>,
        /// Hierarchy group at level two.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelTwo")]
        #[setters(set_level_two, get_level_two)]
        pub level_two: Option<types::HierarchyGroupSummaryReference>,
        /// Hierarchy group at level three.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelThree")]
        #[setters(set_level_three, get_level_three)]
        pub level_three: Option<types::HierarchyGroupSummaryReference>,
        /// Hierarchy group at level four.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelFour")]
        #[setters(set_level_four, get_level_four)]
        pub level_four: Option<types::HierarchyGroupSummaryReference>,
        /// Hierarchy group at level five.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelFive")]
        #[setters(set_level_five, get_level_five)]
        pub level_five: Option<types::HierarchyGroupSummaryReference>,
    }
}
