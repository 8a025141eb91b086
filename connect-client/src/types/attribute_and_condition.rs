// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions on the tags and hierarchy group of users, joined by AND.
    #[shape("AttributeAndCondition", AttributeAndConditionBuilder)]
    pub struct AttributeAndCondition {
        /// Conditions on tags.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
        /// Condition on the hierarchy group.
        #[member(optional, value(types::HierarchyGroupCondition), "HierarchyGroupCondition")]
        #[setters(set_hierarchy_group_condition, get_hierarchy_group_condition)]
        pub hierarchy_group_condition: Option<types::HierarchyGroupCondition>,
    }
}
