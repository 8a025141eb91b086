// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on the hierarchy group that users belong to, with or without its child groups.
    #[shape("HierarchyGroupCondition", HierarchyGroupConditionBuilder)]
    pub struct HierarchyGroupCondition {
        /// Value to match the hierarchy group against.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// Whether only the group itself matches, or its child groups too.
        #[member(optional, value(types::HierarchyGroupMatchType), "HierarchyGroupMatchType")]
        #[setters(set_hierarchy_group_match_type, get_hierarchy_group_match_type)]
        pub hierarchy_group_match_type: Option<types::HierarchyGroupMatchType>,
    }
}
