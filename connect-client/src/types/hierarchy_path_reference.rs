// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `HierarchyPathReference`.
    #[shape("HierarchyPathReference", HierarchyPathReferenceBuilder)]
    pub struct HierarchyPathReference {
        /// `LevelOne`.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelOne")]
        #[setters(set_level_one, get_level_one)]
        pub level_one: Option<types::HierarchyGroupSummaryReference>,
        /// `LevelTwo`.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelTwo")]
        #[setters(set_level_two, get_level_two)]
        pub level_two: Option<types::HierarchyGroupSummaryReference>,
        /// `LevelThree`.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelThree")]
        #[setters(set_level_three, get_level_three)]
        pub level_three: Option<types::HierarchyGroupSummaryReference>,
        /// `LevelFour`.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelFour")]
        #[setters(set_level_four, get_level_four)]
        pub level_four: Option<types::HierarchyGroupSummaryReference>,
        /// `LevelFive`.
        #[member(optional, value(types::HierarchyGroupSummaryReference), "LevelFive")]
        #[setters(set_level_five, get_level_five)]
        pub level_five: Option<types::HierarchyGroupSummaryReference>,
    }
}
