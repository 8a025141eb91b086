// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for resources by tags, with conditions joined by AND or OR.
    #[shape("ControlPlaneAttributeFilter", ControlPlaneAttributeFilterBuilder)]
    pub struct ControlPlaneAttributeFilter {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::CommonAttributeAndCondition), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::CommonAttributeAndCondition>>,
        /// Conditions that all have to hold.
        #[member(optional, value(types::CommonAttributeAndCondition), "AndCondition")]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::CommonAttributeAndCondition>,
        /// Condition on a tag.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
    }
}
