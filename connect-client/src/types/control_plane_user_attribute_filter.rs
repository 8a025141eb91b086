// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for users by tags or hierarchy groups; only one member can be set.
    #[shape("ControlPlaneUserAttributeFilter", ControlPlaneUserAttributeFilterBuilder)]
    pub struct ControlPlaneUserAttributeFilter {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::AttributeAndCondition), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::AttributeAndCondition>>,
        /// Conditions that all have to hold.
        #[member(optional, value(types::AttributeAndCondition), "AndCondition")]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::AttributeAndCondition>,
        /// Condition on a tag.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
        /// Condition on a hierarchy group.
        #[member(optional, value(types::HierarchyGroupCondition), "HierarchyGroupCondition")]
        #[setters(set_hierarchy_group_condition, get_hierarchy_group_condition)]
        pub hierarchy_group_condition: Option<types::HierarchyGroupCondition>,
    }
}
