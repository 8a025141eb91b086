// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for resources by tags: groups joined by OR, with AND inside each group.
    #[shape("ControlPlaneTagFilter", ControlPlaneTagFilterBuilder)]
    pub struct ControlPlaneTagFilter {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(Vec<types::TagCondition>), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<Vec<types::TagCondition>>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::TagCondition), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::TagCondition>>,
        /// Condition on a tag.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
    }
}
