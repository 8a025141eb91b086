// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `HierarchyGroupCondition`.
    #[shape("HierarchyGroupCondition", HierarchyGroupConditionBuilder)]
    pub struct HierarchyGroupCondition {
        /// `Value`.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// `HierarchyGroupMatchType`.
        #[member(optional, value(types::HierarchyGroupMatchType), "HierarchyGroupMatchType")]
        #[setters(set_hierarchy_group_match_type, get_hierarchy_group_match_type)]
        pub hierarchy_group_match_type: Option<types::HierarchyGroupMatchType>,
    }
}
