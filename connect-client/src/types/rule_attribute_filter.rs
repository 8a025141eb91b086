// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for rules by their tags, made of one condition or of several combined.
    #[shape("RuleAttributeFilter", RuleAttributeFilterBuilder)]
    pub struct RuleAttributeFilter {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::RuleAttributeAndCondition), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::RuleAttributeAndCondition>>,
        /// Group of conditions that all have to hold.
        #[member(optional, value(types::RuleAttributeAndCondition), "AndCondition")]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::RuleAttributeAndCondition>,
        /// Single condition on a tag.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
    }
}
