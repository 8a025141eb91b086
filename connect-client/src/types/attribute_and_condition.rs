// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `AttributeAndCondition`.
    #[shape("AttributeAndCondition", AttributeAndConditionBuilder)]
    pub struct AttributeAndCondition {
        /// `TagConditions`.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
        /// `HierarchyGroupCondition`.
        #[member(optional, value(types::HierarchyGroupCondition), "HierarchyGroupCondition")]
        #[setters(set_hierarchy_group_condition, get_hierarchy_group_condition)]
        pub hierarchy_group_condition: Option<types::HierarchyGroupCondition>,
    }
}
